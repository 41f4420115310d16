package partnershipplan.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The program's entry: the one place that touches the process. */
public final class Main {
    private Main() {}

    /** The launcher says by {@code plan.terminal} which of standard input (0) and output (1) are terminals. */
    public static void main(String[] arguments) {
        String terminal = System.getProperty("plan.terminal", "");
        Console console = new Console(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                Path.of("").toAbsolutePath(),
                System.getenv(),
                new LocalClock(),
                terminal.contains("1"),
                terminal.contains("0") && terminal.contains("1"));
        int code = new Cli(console).run(arguments);
        if (console.out().checkError() && code == ExitCode.DONE) {
            code = ExitCode.FAILURE;
        }
        // Nothing is left to clean up. System.exit would first set up a logger, from JDK 21 on, as long as checking a
        // plan takes.
        console.out().flush();
        console.err().flush();
        Runtime.getRuntime().halt(code);
    }

    /** The clock of the machine's zone. Finding that zone takes as long as checking a plan: only who asks for it waits. */
    private static final class LocalClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneId.systemDefault();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.system(zone);
        }

        @Override
        public Instant instant() {
            return Instant.now();
        }
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 8192), false, StandardCharsets.UTF_8);
    }
}
