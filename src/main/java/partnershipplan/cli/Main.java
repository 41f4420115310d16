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
                Clock.systemDefaultZone(),
                terminal.contains("1"),
                terminal.contains("0") && terminal.contains("1"));
        int code = new Cli(console).run(arguments);
        if (console.out().checkError() && code == ExitCode.DONE) {
            code = ExitCode.FAILURE;
        }
        System.exit(code);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 8192), false, StandardCharsets.UTF_8);
    }
}
