package partnershipplan.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import partnershipplan.parse.Reading;

/**
 * The world as a command sees it; tests make their own.
 *
 * @param folder the folder that relative paths start from
 * @param terminal whether standard output is a terminal
 * @param prompts whether questions can be asked: standard input is a terminal, too
 */
record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Path folder,
        Map<String, String> environment,
        Clock clock,
        boolean terminal,
        boolean prompts) {
    /** A file's name as people read it: relative where it lies below the folder, with forward slashes. */
    String shown(Path file) {
        Path plain = file.normalize();
        return (plain.startsWith(folder) ? folder.relativize(plain) : plain)
                .toString()
                .replace('\\', '/');
    }

    /** How YAML is read: {@code PLAN_YAML=library} leaves the quick reader out. */
    Reading reading() {
        return environment.getOrDefault("PLAN_YAML", "").equals("library") ? Reading.LIBRARY : Reading.QUICK;
    }

    /** Whether an environment variable is set to something. */
    boolean has(String variable) {
        return !environment.getOrDefault(variable, "").isEmpty();
    }
}
