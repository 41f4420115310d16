package partnershipplan.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Goes on until Ctrl-C; what is being written then is written to its end, and the program ends well. */
final class UntilInterrupted implements Pause {
    private static final long MILLIS = 120;

    /** The most that an end waits for what is being written. */
    private static final long PATIENCE = 5000;

    private final CountDownLatch stop = new CountDownLatch(1);

    UntilInterrupted() {
        Thread main = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(main)));
    }

    private void end(Thread main) {
        stop.countDown();
        try {
            main.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean next() {
        try {
            return !stop.await(MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
