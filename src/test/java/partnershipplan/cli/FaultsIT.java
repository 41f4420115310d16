package partnershipplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When the machine fails, the old files stand, no half file is left, and the program says so in a sentence. */
class FaultsIT {
    private static final Path EXAMPLE = Path.of("examples/worksheet.plan.yaml").toAbsolutePath();

    /** Every command that writes a file; each finds a plan with something to mend, and files that it made before. */
    static Stream<String> writers() {
        return Stream.of(
                "init --force plan.yaml --no-input --organization Harborlight",
                "lint --fix plan.yaml",
                "lint plan.yaml --format sarif=findings.sarif",
                "render plan.yaml --to md --force",
                "render plan.yaml --to html --force",
                "render plan.yaml --to pdf --force",
                "render plan.yaml --to docx --force",
                "export plan.yaml --to json -o plan.json --force",
                "export plan.yaml --to ics -o plan.ics --force",
                "export plan.yaml --to csv -o tables --force",
                "record done draft-mou plan.yaml --date 2026-11-20",
                "merge-driver plan.yaml plan.yaml other.yaml plan.yaml",
                "templates eject");
    }

    /** Every command that prints a result. */
    static Stream<String> printers() {
        return Stream.of(
                "validate plan.yaml",
                "lint plan.yaml --format json",
                "explain",
                "config plan.yaml",
                "render plan.yaml --to pdf -o -",
                "status plan.yaml",
                "status . --format json",
                "templates list",
                "export plan.yaml --to json",
                "diff plan.yaml other.yaml",
                "schema",
                "completion",
                "help");
    }

    @TempDir
    Path folder;

    private Path work;

    @BeforeEach
    void aPlanAndItsCopies() throws IOException {
        work = Files.createDirectory(folder.resolve("work"));
        String plan = Files.readString(EXAMPLE).replaceFirst("(?m)^owner:", "ownr:");
        assertThat(plan).contains("ownr:");
        Files.writeString(work.resolve("plan.yaml"), plan);
        Files.writeString(
                work.resolve("other.yaml"),
                Files.readString(EXAMPLE).replace("owner: Program Manager", "owner: Director"));
        for (String copy : List.of("plan.internal.html", "plan.internal.pdf", "plan.internal.docx", "plan.json")) {
            Files.writeString(work.resolve(copy), "old\n");
        }
    }

    @ParameterizedTest
    @MethodSource("writers")
    void a_full_disk(String command) throws Exception {
        failsInPlace("head -c 64M /dev/zero >filler 2>/dev/null", command);
    }

    @ParameterizedTest
    @MethodSource("writers")
    void a_disk_that_cannot_be_written_to(String command) throws Exception {
        failsInPlace("mount -o remount,ro . . && cd \"$PWD\"", command);
    }

    @ParameterizedTest
    @MethodSource("printers")
    void standard_output_that_takes_nothing(String command) throws Exception {
        validPlan();
        assumeTrue(Files.exists(Path.of("/dev/full")));
        Packaged.Outcome outcome =
                Packaged.in(work).behind(List.of("sh", "-c", "exec \"$@\" >/dev/full", "sh"), command.split(" "));
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(3);
        assertThat(outcome.err()).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 260, 320, 380, 440, 500, 560, 620, 700, 800})
    void a_program_that_is_killed(int milliseconds) throws Exception {
        String old = Files.readString(work.resolve("plan.yaml"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Packaged.JAR.toString(),
                        "lint",
                        "--fix",
                        "plan.yaml")
                .directory(work.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        String now = Files.readString(work.resolve("plan.yaml"));
        assertThat(now).isIn(old, old.replace("ownr:", "owner:"));
    }

    /** The bytes are the same wherever and whenever it runs, and whatever the machine speaks. */
    @Test
    void an_odd_home_language_and_zone_change_no_byte() throws Exception {
        validPlan();
        Map<String, String> usual = Map.of("SOURCE_DATE_EPOCH", "1790000000", "LC_ALL", "C.UTF-8", "TZ", "UTC");
        Map<String, String> odd = Map.of(
                "SOURCE_DATE_EPOCH",
                "1790000000",
                "LC_ALL",
                "",
                "LANG",
                "tr_TR.UTF-8",
                "TZ",
                "Pacific/Chatham",
                "HOME",
                "",
                "XDG_CACHE_HOME",
                "/nowhere");
        for (String command : List.of(
                "render plan.yaml --to md,html,pdf,docx --force --today 2026-11-23 -o out",
                "render plan.yaml --document status --to html,pdf --force --today 1970-01-01 -o out")) {
            Map<String, String> one = made(usual, command);
            assertThat(one).isNotEmpty();
            assertThat(made(odd, command)).as(command).isEqualTo(one);
        }
    }

    private Map<String, String> made(Map<String, String> environment, String command) throws Exception {
        Packaged.Outcome outcome = new Packaged(work, EXAMPLE, environment).plan(command.split(" "));
        assertThat(outcome.code()).as(outcome.err()).isZero();
        Path out = work.resolve("out");
        Map<String, String> made = state(out);
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        return made;
    }

    /** Runs a command on a small disk of its own, which a script spoils before. Nothing on it may change. */
    private void failsInPlace(String spoil, String command) throws Exception {
        if (!command.contains("--fix") && !command.startsWith("init")) {
            validPlan();
        }
        Path before = Files.createDirectory(folder.resolve("before"));
        Path after = Files.createDirectory(folder.resolve("after"));
        String script = "mount -t tmpfs -o size=4m none disk && cp work/* disk && cd disk && " + spoil + " ; cp -r . '"
                + before + "' && \"$@\"; code=$?; cp -r . '" + after + "'; exit $code";
        Files.createDirectory(folder.resolve("disk"));
        assumeTrue(canMount(), "nobody may mount a disk here");
        Packaged.Outcome outcome =
                Packaged.in(folder).behind(List.of("unshare", "-rm", "sh", "-c", script, "sh"), command.split(" "));
        assertThat(outcome.code()).as(outcome.err() + outcome.out()).isEqualTo(3);
        assertThat(outcome.err()).startsWith("plan: ").doesNotContain("\tat ").doesNotContain("bug");
        assertThat(outcome.out()).doesNotContain("wrote");
        assertThat(state(after)).isEqualTo(state(before)).containsKey("plan.yaml");
    }

    private static boolean canMount() throws IOException, InterruptedException {
        try {
            return new ProcessBuilder("unshare", "-rm", "true").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private void validPlan() throws IOException {
        Files.copy(EXAMPLE, work.resolve("plan.yaml"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** The files of a folder, by name, with what is in them. */
    private static Map<String, String> state(Path folder) throws IOException {
        Map<String, String> state = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                state.put(folder.relativize(file).toString(), bytes.length + " bytes, " + Arrays.hashCode(bytes));
            }
        }
        return state;
    }
}
