package partnershipplan.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Works on several things at once and hands on the results in order, holding only a few at a time. */
final class InOrder {
    /** Below this many, threads cost more than they bring. */
    private static final int WORTH_THREADS = 4;

    private InOrder() {}

    /** A piece of work that may fail. */
    interface Work<T, R> {
        R on(T thing) throws IOException;
    }

    /** What is done with each result. */
    interface Taker<R> {
        void take(R result) throws IOException;
    }

    static <T, R> void each(List<T> things, Work<T, R> work, Taker<R> taker) throws IOException {
        if (things.size() < WORTH_THREADS) {
            for (T thing : things) {
                taker.take(work.on(thing));
            }
            return;
        }
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
        ExecutorService pool = Executors.newFixedThreadPool(threads, InOrder::daemon);
        try {
            each(things, work, taker, pool, threads * 32);
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T, R> void each(List<T> things, Work<T, R> work, Taker<R> taker, ExecutorService pool, int window)
            throws IOException {
        Queue<Future<R>> running = new ArrayDeque<>(window);
        Iterator<T> next = things.iterator();
        while (next.hasNext() || !running.isEmpty()) {
            while (next.hasNext() && running.size() < window) {
                T thing = next.next();
                running.add(pool.submit(() -> work.on(thing)));
            }
            taker.take(result(running.remove()));
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    private static <R> R result(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw e.getCause() instanceof RuntimeException bug ? bug : new IllegalStateException(e.getCause());
        }
    }
}
