package partnershipplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code plan lint --fix}: what is written, shown and told, and how the program ends. */
class FixCommandTest {
    private static final Path FOUND = Path.of("src/test/resources/broken/fine/minimal.plan.yaml");

    @TempDir
    Path folder;

    private String good = "";

    @BeforeEach
    void read() throws IOException {
        good = Files.readString(FOUND);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String slip() {
        return good.replace("due: 2026-12-15", "due: 12/15/2026").replace("type: formal", "tpye: formal");
    }

    private Run lint(String... arguments) {
        return Run.in(
                folder,
                Stream.concat(
                                Stream.of("lint", "--today", "2026-11-22", "--rule", "plan/review-overdue"),
                                Stream.of(arguments))
                        .toArray(String[]::new));
    }

    @Test
    void a_plan_is_fixed_in_its_file_and_standard_error_says_so() throws IOException {
        Path plan = write("a.plan.yaml", slip());
        Run run = lint("--fix", "--format", "concise");
        assertThat(Files.readString(plan)).isEqualTo(good);
        assertThat(run.err()).isEqualTo("a.plan.yaml: 2 fixes: 1 format/key-unknown, 1 format/value\n");
        assertThat(run.code()).isZero();
        assertThat(run.out()).doesNotContain("error:");
        assertThat(lint("--fix", "-q", "--format", "concise").err()).isEmpty();
        assertThat(folder).isDirectoryContaining(file -> file.equals(plan));
    }

    @Test
    void what_a_person_must_mend_is_reported_as_ever() throws IOException {
        write("a.plan.yaml", slip().replace("every: quarterly", "every: now and then"));
        Run run = lint("--fix", "--format", "concise");
        assertThat(run.out()).contains("a.plan.yaml:48:14: error: `every`").doesNotContain("`due`");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void a_plan_without_anything_to_fix_is_not_written() throws IOException {
        Path plan = write("a.plan.yaml", good);
        Object key = Files.readAttributes(plan, BasicFileAttributes.class).fileKey();
        assertThat(lint("--fix").err()).isEmpty();
        assertThat(Files.readAttributes(plan, BasicFileAttributes.class).fileKey())
                .isEqualTo(key);
    }

    @Test
    void diff_shows_the_changes_alone_on_standard_output_and_writes_nothing() throws IOException {
        Path plan = write("a.plan.yaml", slip().stripTrailing());
        Run run = lint("--fix", "--diff");
        assertThat(run.out()).isEqualTo("""
                --- a/a.plan.yaml
                +++ b/a.plan.yaml
                @@ -14,7 +14,7 @@
                     - requirement: Shares our vision
                 goals:
                   - name: Capital City Shelter
                -    tpye: formal
                +    type: formal
                     description: Sign an MOU and agree how we refer male clients.
                     outcome: Emergency and transitional shelter for male clients.
                 tactics:
                @@ -38,7 +38,7 @@
                 timeline:
                   - task: First call
                     owner: Program Manager
                -    due: 12/15/2026
                +    due: 2026-12-15
                 evaluation:
                   approach: We count referrals and talk about them once a quarter.
                   metrics:
                """);
        assertThat(run.err()).startsWith("a.plan.yaml: 2 fixes to make: ");
        assertThat(Files.readString(plan)).isEqualTo(slip().stripTrailing());
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void diff_of_a_plan_without_anything_to_fix_is_empty_and_done() throws IOException {
        write("a.plan.yaml", good);
        Run run = lint("--fix", "--diff");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isZero();
        write("a.plan.yaml", slip());
        assertThat(lint("--fix", "--diff", "--fail-on", "never").code()).isZero();
    }

    @Test
    void diff_tells_of_a_missing_newline_and_keeps_carriage_returns() throws IOException {
        write("a.plan.yaml", good.substring(0, good.lastIndexOf("\n      owner")));
        assertThat(lint("--fix", "--diff").out()).endsWith("""
                -      every: quarterly
                \\ No newline at end of file
                +      every: quarterly
                +      owner: TODO
                \\ No newline at end of file
                """);
        write("a.plan.yaml", slip().replace("\n", "\r\n"));
        assertThat(lint("--fix", "--diff").out()).contains("-    due: 12/15/2026\r\n+    due: 2026-12-15\r\n");
    }

    @Test
    void findings_can_go_into_a_file_beside_the_changes() throws IOException {
        write("a.plan.yaml", slip());
        Run run = lint("--fix", "--diff", "--format", "json=left.json");
        assertThat(run.out()).startsWith("--- a/a.plan.yaml");
        assertThat(Files.readString(folder.resolve("left.json"))).contains("\"error\" : 0");
        Run refused = lint("--fix", "--diff", "--format", "json");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("give the findings a file: json=FILE");
    }

    @Test
    void diff_alone_is_wrong_usage() throws IOException {
        write("a.plan.yaml", slip());
        Run run = lint("--diff");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--fix");
    }

    @Test
    void standard_input_comes_out_fixed_and_findings_go_to_standard_error() {
        String broken = "\uFEFF"
                + slip().replace("every: quarterly", "every: sometimes").replace("\n", "\r\n");
        Run run = Run.with(folder, broken, Map.of(), "lint", "--fix", "--today", "2026-11-22", "-");
        assertThat(run.out())
                .isEqualTo("\uFEFF"
                        + good.replace("every: quarterly", "every: sometimes").replace("\n", "\r\n"));
        assertThat(run.err()).contains("<stdin>: 2 fixes: ").contains("`every` must be");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void standard_input_that_cannot_be_fixed_comes_out_as_it_is() {
        Run run = Run.with(folder, "[: no plan", Map.of(), "lint", "--fix", "-");
        assertThat(run.out()).isEqualTo("[: no plan");
        assertThat(run.code()).isEqualTo(1);
        Run large = Run.with(folder, "# ".repeat(1_100_000), Map.of(), "lint", "--fix", "-");
        assertThat(large.out()).isEmpty();
        assertThat(large.code()).isEqualTo(3);
    }

    @Test
    void the_file_keeps_its_rights_and_a_link_stays_a_link() throws IOException {
        Path plan = write("real.yaml", slip());
        Files.setPosixFilePermissions(plan, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("a.plan.yaml"), Path.of("real.yaml"));
        assertThat(lint("--fix", "a.plan.yaml").code()).isZero();
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(plan)).isEqualTo(good);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(plan)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void a_file_that_cannot_be_written_stands_and_the_others_go_on() throws IOException {
        Path locked = write("a.plan.yaml", slip());
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r--r--r--"));
        assumeThat(Files.isWritable(locked)).as("root writes everything").isFalse();
        Path open = write("b.plan.yaml", slip());
        Run run = lint("--fix", "--format", "concise");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("cannot write a.plan.yaml: permission denied");
        assertThat(run.out()).contains("a.plan.yaml:41");
        assertThat(Files.readString(locked)).isEqualTo(slip());
        assertThat(Files.readString(open)).isEqualTo(good);
    }

    @Test
    void many_files_are_told_of_in_order() throws IOException {
        for (int i = 0; i < 20; i++) {
            write((char) ('a' + i) + ".plan.yaml", slip());
        }
        Run run = lint("--fix", "--diff");
        assertThat(run.out().lines().filter(line -> line.startsWith("---")))
                .hasSize(20)
                .isSorted();
        assertThat(run.err().lines().filter(line -> line.contains("fixes to make")))
                .hasSize(20)
                .isSorted();
    }

    @Test
    void the_diff_hides_what_reports_hide_and_the_file_keeps_it() throws IOException {
        String number = "123-45-6789";
        String secret =
                slip().replace("    due: 12/15/2026", "    note: His number is " + number + ".\n    due: 12/15/2026");
        Path plan = write("a.plan.yaml", secret);
        Run shown = Run.in(folder, "lint", "--fix", "--diff", "--pack", "privacy", "--today", "2026-11-22");
        assertThat(shown.out()).contains("+    due: 2026-12-15", "     note: His number is •••");
        assertThat(shown.out() + shown.err()).doesNotContain(number);
        Run.in(folder, "lint", "--fix", "--pack", "privacy", "--today", "2026-11-22");
        assertThat(Files.readString(plan)).contains("number is " + number, "due: 2026-12-15");
    }

    @Test
    void the_diff_hides_what_a_fix_makes_look_like_nothing() throws IOException {
        write(
                "a.plan.yaml",
                good.replace("  - task: First call", "  - id: CR-2026-001234\n    task: First call\n    after: [x]"));
        Run shown = Run.in(folder, "lint", "--fix", "--diff", "--today", "2026-11-22");
        assertThat(shown.err()).contains("1 fix to make: 1 format/id", "known: ••••••••••••••");
        assertThat(shown.out() + shown.err()).doesNotContainIgnoringCase("cr-2026");
    }

    @Test
    void the_diff_hides_what_stands_in_a_file_that_yaml_could_not_read() throws IOException {
        write("a.plan.yaml", good.replace("purpose: We", "purpose: Note: 123-45-6789 says we"));
        Run shown = Run.in(folder, "lint", "--fix", "--diff", "--today", "2026-11-22");
        assertThat(shown.out()).contains("-  purpose: Note: ••••••••••• says");
        assertThat(shown.out() + shown.err()).doesNotContain("6789");
    }

    @Test
    void a_file_that_cannot_be_written_is_named_as_reports_name_it() throws IOException {
        Path plan = write("123-45-6789.plan.yaml", slip());
        Path elsewhere = Files.createDirectory(folder.resolve("kept"));
        Files.move(plan, elsewhere.resolve("a.yaml"));
        Files.createSymbolicLink(plan, Path.of("kept/a.yaml"));
        Files.setPosixFilePermissions(elsewhere, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeThat(Files.isWritable(elsewhere)).as("root writes everything").isFalse();
        Run run = Run.in(folder, "lint", "--fix", "--today", "2026-11-22");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("cannot write •••").doesNotContain("6789");
    }

    @Test
    void the_diff_has_the_byte_order_mark_of_the_first_line() throws IOException {
        write("a.plan.yaml", "\uFEFF" + good.replace("name: Harborlight", "naem: Harborlight"));
        assertThat(lint("--fix", "--diff").out()).contains("@@\n \uFEFFformat: partnership-plan/1\n");
    }
}
