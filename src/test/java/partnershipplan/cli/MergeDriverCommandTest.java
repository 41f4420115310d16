package partnershipplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code plan merge-driver}: what it writes, and what it leaves to people. */
class MergeDriverCommandTest {
    private static final String LAST_TASK =
            "    deliverable: MOU signed by both organizations\n    after: [draft-mou]\n";

    @TempDir
    Path folder;

    private String base = "";

    @BeforeEach
    void read() throws IOException {
        base = Files.readString(Path.of("examples/worksheet.plan.yaml"));
    }

    private Run merge(String ours, String theirs) throws IOException {
        Files.writeString(folder.resolve("base.yaml"), base);
        Files.writeString(folder.resolve("ours.yaml"), ours);
        Files.writeString(folder.resolve("theirs.yaml"), theirs);
        return Run.in(folder, "merge-driver", "base.yaml", "ours.yaml", "theirs.yaml", "harbor.plan.yaml");
    }

    private String merged() throws IOException {
        return Files.readString(folder.resolve("ours.yaml"));
    }

    private String task(String id) {
        return LAST_TASK + "  - id: " + id + " # " + id + "\n    task: Do " + id
                + "\n    owner: Program Manager\n    due: 2027-07-01\n";
    }

    @Test
    void both_add_a_task_at_the_end() throws IOException {
        Run run = merge(base.replace(LAST_TASK, task("one")), base.replace(LAST_TASK, task("two")));

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(merged())
                .isEqualTo(base.replace(LAST_TASK, task("one") + task("two").substring(LAST_TASK.length())));
    }

    @Test
    void both_change_neighbouring_keys() throws IOException {
        Run run = merge(
                base.replace("    type: formal\n", "    type: informal # for now\n"),
                base.replace("description: Execute an MOU,", "description: Sign an MOU,"));

        assertThat(run.code()).isZero();
        assertThat(merged())
                .isEqualTo(base.replace("    type: formal\n", "    type: informal # for now\n")
                        .replace("description: Execute an MOU,", "description: Sign an MOU,"));
    }

    @Test
    void the_same_key_changed_differently_is_left_to_people() throws IOException {
        Run run = merge(
                base.replace("stage: contacted", "stage: agreed"),
                base.replace("stage: contacted", "stage: negotiating")
                        .replace("owner: Program Manager\nreview", "owner: Deputy Director\nreview"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("plan: harbor.plan.yaml: 1 place to decide on: goals[capital-city-shelter].stage\n");
        assertThat(merged()).contains("owner: Deputy Director\nreview").contains("""
                <<<<<<< ours: goals[capital-city-shelter].stage
                    stage: agreed
                =======
                    stage: negotiating
                >>>>>>> theirs: goals[capital-city-shelter].stage
                """);
    }

    @Test
    void an_item_that_one_took_out_and_the_other_changed_is_left_to_people() throws IOException {
        int start = base.indexOf("  - id: sign-mou");
        int end = base.indexOf("\n# 7. How we will know");

        Run run = merge(
                base.substring(0, start) + base.substring(end), base.replace("due: 2027-06-11", "due: 2027-06-18"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(merged()).contains("<<<<<<< ours: timeline[sign-mou]\n=======\n  - id: sign-mou\n");
    }

    @Test
    void the_same_id_added_by_both_is_left_to_people() throws IOException {
        Run run = merge(
                base.replace(LAST_TASK, task("one")),
                base.replace(LAST_TASK, task("one").replace("Do one", "Do another")));

        assertThat(run.code()).isEqualTo(1);
        assertThat(merged()).contains("    task: Do one\n").contains("    task: Do another\n");
    }

    @Test
    void what_is_no_valid_plan_together_is_left_to_people() throws IOException {
        Run run = merge(
                base.replace("first-meeting", "meeting-of-directors"),
                base.replace(LAST_TASK, task("one") + "    after: [first-meeting]\n"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("together the edits are no valid plan").contains("first-meeting");
        assertThat(merged()).contains("<<<<<<< ours: timeline[one]").contains("    after: [first-meeting]\n");
    }

    @Test
    void what_cannot_be_read_is_merged_by_lines() throws IOException {
        Run run = merge(
                base.replace("title: Lanternway Services Partnership Plan", "title: a: b"),
                base.replace("due: 2027-06-11", "due: 2027-06-18"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("cannot be read as a plan");
        assertThat(merged()).contains("title: a: b").contains("due: 2027-06-18");
    }

    @Test
    void a_file_that_both_have_added_is_merged_from_nothing() throws IOException {
        String plan = base;
        base = "";

        Run run = merge(plan, plan.replace("stage: contacted", "stage: agreed"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("goals[capital-city-shelter]");
    }

    @Test
    void our_line_breaks_and_our_mark_stay() throws IOException {
        String ours =
                "\uFEFF" + base.replace("stage: contacted", "stage: agreed").replace("\n", "\r\n");

        Run run = merge(ours, base.replace("due: 2027-06-11", "due: 2027-06-18"));

        assertThat(run.code()).isZero();
        assertThat(merged()).isEqualTo(ours.replace("due: 2027-06-11", "due: 2027-06-18"));
    }

    @Test
    void what_is_no_text_stays_as_it_is() throws IOException {
        merge(base, base);
        Files.write(folder.resolve("theirs.yaml"), "é".getBytes(StandardCharsets.ISO_8859_1));

        Run run = Run.in(folder, "merge-driver", "base.yaml", "ours.yaml", "theirs.yaml");

        assertThat(run.code()).isEqualTo(3);
        assertThat(merged()).isEqualTo(base);
    }

    @Test
    void two_words_are_too_few() {
        assertThat(Run.in(folder, "merge-driver", "base.yaml", "ours.yaml").code())
                .isEqualTo(2);
    }
}
