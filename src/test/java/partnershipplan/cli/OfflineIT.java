package partnershipplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No command opens a connection: each is run as a process in which that is impossible, and noted. */
class OfflineIT {
    private static final Path EXAMPLES = Path.of("examples").toAbsolutePath();

    /** What is run of each command. */
    private static final Map<String, List<String>> RUNS = Map.ofEntries(
            Map.entry("init", List.of("init new.plan.yaml --no-input --organization Harborlight")),
            Map.entry("validate", List.of("validate .", "validate . --format sarif")),
            Map.entry("lint", List.of("lint . --fail-on never", "lint . --fix --fail-on never")),
            Map.entry("explain", List.of("explain timeline/overdue")),
            Map.entry("config", List.of("config plan.yaml")),
            Map.entry(
                    "render",
                    List.of(
                            "render plan.yaml --to md,html,pdf,docx",
                            "render plan.yaml --to md,html,pdf,docx --document summary --audience public")),
            Map.entry("status", List.of("status .", "status plan.yaml --format html")),
            Map.entry("templates", List.of("templates list", "templates eject", "templates check")),
            Map.entry(
                    "export",
                    List.of(
                            "export plan.yaml --to json",
                            "export plan.yaml --to ics",
                            "export plan.yaml --to csv -o tables")),
            Map.entry("diff", List.of("diff plan.yaml other.yaml", "diff plan.yaml other.yaml --format html")),
            Map.entry("merge-driver", List.of("merge-driver plan.yaml other.yaml other.yaml plan.yaml")),
            Map.entry("record", List.of("record done draft-mou plan.yaml --date 2026-11-20")),
            Map.entry("schema", List.of("schema")),
            Map.entry("completion", List.of("completion")),
            Map.entry("help", List.of("help", "help render")));

    @TempDir
    Path folder;

    private Path note;

    @BeforeEach
    void aPlanThatNamesAddressesOfTheWeb() throws IOException {
        note = folder.resolve("note");
        Files.createFile(folder.resolve("hosts"));
        String plan = Files.readString(EXAMPLES.resolve("worksheet.plan.yaml"))
                .replaceFirst(
                        "(?m)^organization:\n",
                        "organization:\n  website: https://example.org/logo.png\n"
                                + "  note: \"![logo](https://example.org/logo.png) <https://example.org>\"\n");
        Files.writeString(folder.resolve("plan.yaml"), plan);
        Files.writeString(folder.resolve("other.yaml"), plan.replace("Program Manager", "Director"));
    }

    static List<String> commands() {
        return Commands.NAMES;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void opens_no_connection(String command) throws Exception {
        assertThat(RUNS).containsKey(command);
        for (String run : RUNS.get(command)) {
            Packaged.Outcome outcome = run(run.split(" "));
            assertThat(outcome.code()).as(run + ": " + outcome.err()).isZero();
            assertThat(note).as(run).doesNotExist();
        }
    }

    @Test
    void whoever_tried_would_be_noticed() throws Exception {
        assertThat(run("connect", "localhost").err()).isEmpty();
        assertThat(Files.readAllLines(note))
                .containsExactly(
                        "Socket",
                        "ServerSocket",
                        "DatagramSocket",
                        "SocketChannel",
                        "ServerSocketChannel",
                        "DatagramChannel",
                        "URL http",
                        "URL ftp");
    }

    private Packaged.Outcome run(String... arguments) throws IOException, InterruptedException {
        List<String> options = List.of(NoNetwork.options(note, folder.resolve("hosts")));
        return Packaged.in(folder).main(NoNetwork.class, options, arguments);
    }
}
