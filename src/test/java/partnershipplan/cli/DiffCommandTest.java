package partnershipplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code plan diff} on files and on revisions. */
class DiffCommandTest {
    @TempDir
    Path folder;

    private String plan = "";

    @BeforeEach
    void write() throws IOException {
        plan = Files.readString(Path.of("examples/worksheet.plan.yaml"));
        Files.writeString(folder.resolve("old.plan.yaml"), plan);
        Files.writeString(folder.resolve("new.plan.yaml"), plan.replace("stage: contacted", "stage: negotiating"));
    }

    @Test
    void two_files_are_compared() {
        Run run = Run.in(folder, "diff", "old.plan.yaml", "new.plan.yaml");

        assertThat(run.out()).isEqualTo("""
                Goal of the Partnership(s)
                  ~ Capital City Shelter: stage: contacted → negotiating
                """);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void the_exit_code_tells_whether_something_changed() {
        assertThat(Run.in(folder, "diff", "--exit-code", "old.plan.yaml", "new.plan.yaml")
                        .code())
                .isEqualTo(1);
        assertThat(Run.in(folder, "diff", "--exit-code", "old.plan.yaml", "old.plan.yaml")
                        .code())
                .isZero();
    }

    @Test
    void json_has_the_values_of_both_sides() {
        Run run = Run.in(folder, "diff", "--format", "json", "old.plan.yaml", "new.plan.yaml");

        assertThat(run.out())
                .contains("\"path\" : \"goals[capital-city-shelter].stage\"")
                .contains("\"before\" : \"contacted\"")
                .contains("\"after\" : \"negotiating\"")
                .contains("\"changed\" : true");
    }

    @Test
    void what_an_audience_does_not_see_leaves_no_trace() {
        Run run = Run.in(folder, "diff", "--audience", "public", "--exit-code", "old.plan.yaml", "new.plan.yaml");

        assertThat(run.out()).isEqualTo("Nothing changed.\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void a_plan_with_errors_is_not_compared() throws IOException {
        Files.writeString(folder.resolve("new.plan.yaml"), plan.replace("type: formal", "type: friendly"));

        Run run = Run.in(folder, "diff", "old.plan.yaml", "new.plan.yaml");

        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("new.plan.yaml:")
                .contains("format/value")
                .contains("Nothing was compared");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void a_file_that_git_has_on_one_side_only_is_told() {
        assertThat(Run.in(folder, "diff", "/dev/null", "new.plan.yaml"))
                .isEqualTo(new Run(0, "new.plan.yaml\n  a new plan\n\n", ""));
        assertThat(Run.in(folder, "diff", "new.plan.yaml", "/dev/null").out()).contains("this plan is gone");
    }

    @Test
    void a_partner_without_a_name_yet_is_called_by_what_stands_there() throws IOException {
        String draft = plan.replace("- name: Children's Hospital #", "- name: TODO ask the board #")
                .replace("childrens-hospital", "us");
        Files.writeString(folder.resolve("old.plan.yaml"), draft);
        Files.writeString(folder.resolve("new.plan.yaml"), draft.replace("since: 2021-05", "since: 2022"));

        assertThat(Run.in(folder, "diff", "old.plan.yaml", "new.plan.yaml").out())
                .contains("~ TODO ask the board: since: May 2021 → 2022");
    }

    @Test
    void one_side_may_come_from_standard_input() throws IOException {
        Run run = Run.with(
                folder, Files.readString(folder.resolve("new.plan.yaml")), Map.of(), "diff", "old.plan.yaml", "-");

        assertThat(run.out()).contains("contacted → negotiating");
        assertThat(Run.in(folder, "diff", "-", "-").code()).isEqualTo(2);
    }

    @Test
    void a_file_is_compared_with_its_revisions() throws IOException {
        repository();

        assertThat(Run.in(folder, "diff", "plan.yaml").out()).contains("stage: agreed → active");
        assertThat(Run.in(folder, "diff", "--from", "first", "plan.yaml").out()).contains("contacted → active");
        assertThat(Run.in(folder, "diff", "--from", "HEAD~1", "--to", "HEAD", "plan.yaml")
                        .out())
                .contains("contacted → agreed");
    }

    @Test
    void a_file_that_is_gone_has_revisions_still() throws IOException {
        repository();
        Files.delete(folder.resolve("plan.yaml"));

        Run run = Run.in(folder, "diff", "--from", "first", "--to", "HEAD", "plan.yaml");

        assertThat(run.out()).contains("contacted → agreed");
    }

    @Test
    void a_revision_is_never_an_option() throws IOException {
        repository();

        Run run = Run.in(folder, "diff", "--from=--output=stolen", "plan.yaml");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("git knows no revision '--output=stolen'");
        assertThat(folder.resolve("stolen")).doesNotExist();
    }

    @Test
    void wrong_usage_is_told_in_a_sentence() throws IOException {
        assertThat(Run.in(folder, "diff", "old.plan.yaml").err()).contains("lies in no git repository");
        assertThat(Run.in(folder, "diff", "old.plan.yaml", "nowhere.yaml").err())
                .contains("matches no file");
        assertThat(Run.in(folder, "diff", "--from", "HEAD", "old.plan.yaml", "new.plan.yaml")
                        .err())
                .contains("revisions of one file");
        assertThat(Run.in(folder, "diff", "--format", "xml", "old.plan.yaml", "new.plan.yaml")
                        .code())
                .isEqualTo(2);
        repository();
        assertThat(Run.in(folder, "diff", "--from", "first", "--to", "HEAD", "old.plan.yaml")
                        .err())
                .contains("'old.plan.yaml' is not in the revision 'HEAD'");
    }

    private Repository repository() throws IOException {
        Repository repository = Repository.in(folder);
        repository.commit("plan.yaml", plan);
        repository.git("tag", "first");
        Files.delete(folder.resolve("old.plan.yaml"));
        repository.commit("plan.yaml", plan.replace("stage: contacted", "stage: agreed"));
        Files.writeString(folder.resolve("plan.yaml"), plan.replace("stage: contacted", "stage: active"));
        return repository;
    }
}
