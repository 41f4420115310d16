package partnershipplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The jar with its libraries, run as a process of its own, in a folder.
 *
 * @param input what it reads as standard input
 */
record Packaged(Path folder, Path input, Map<String, String> environment) {
    static final Path JAR = Path.of("target/plan.jar").toAbsolutePath();
    private static final Path TESTS = Path.of("target/test-classes").toAbsolutePath();
    private static final Path NOTHING = Path.of("/dev/null");

    /** In a folder, with the environment of these tests. */
    static Packaged in(Path folder) {
        return new Packaged(folder, NOTHING, Map.of());
    }

    /** What became of a run. */
    record Outcome(int code, String out, String err) {}

    Outcome plan(String... arguments) throws IOException, InterruptedException {
        return run(List.of(), List.of("-jar", JAR.toString()), List.of(arguments));
    }

    /** Runs another class with the program and the tests at hand. */
    Outcome main(Class<?> type, List<String> javaOptions, String... arguments)
            throws IOException, InterruptedException {
        List<String> java = new ArrayList<>(javaOptions);
        java.addAll(List.of("-cp", JAR + File.pathSeparator + TESTS, type.getName()));
        return run(List.of(), java, List.of(arguments));
    }

    /** Runs the program behind another, such as {@code sh -c SCRIPT}. */
    Outcome behind(List<String> other, String... arguments) throws IOException, InterruptedException {
        return run(other, List.of("-jar", JAR.toString()), List.of(arguments));
    }

    private Outcome run(List<String> other, List<String> java, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(other);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(java);
        command.addAll(arguments);
        Path out = Files.createTempFile("plan", ".out");
        Path err = Files.createTempFile("plan", ".err");
        try {
            ProcessBuilder process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(input.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            environment.forEach((name, value) -> set(process.environment(), name, value));
            Process running = process.start();
            assertThat(running.waitFor(120, TimeUnit.SECONDS)).isTrue();
            return new Outcome(running.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static void set(Map<String, String> environment, String name, String value) {
        if (value.isEmpty()) {
            environment.remove(name);
        } else {
            environment.put(name, value);
        }
    }
}
