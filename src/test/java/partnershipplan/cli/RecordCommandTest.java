package partnershipplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code plan record}: what is put down, what is refused, and what is told of it. */
class RecordCommandTest {
    @TempDir
    Path folder;

    private Path plan = Path.of("");
    private String good = "";

    @BeforeEach
    void write() throws IOException {
        good = Files.readString(Path.of("examples/worksheet.plan.yaml"));
        plan = Files.writeString(folder.resolve("plan.yaml"), good);
    }

    private Run record(String... words) {
        String[] all = new String[words.length + 1];
        all[0] = "record";
        System.arraycopy(words, 0, all, 1, words.length);
        return Run.in(folder, all);
    }

    private String now() throws IOException {
        return Files.readString(plan);
    }

    @Test
    void the_account_names_the_plan_the_item_and_each_line() throws IOException {
        Run run = record("done", "draft-mou", "--date", "2026-11-20");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("""
                plan.yaml: timeline[draft-mou] is done, since 2026-11-20
                  191 +     status: done
                  192 +     completed: 2026-11-20
                """);
        assertThat(now())
                .isEqualTo(good.replace(
                        "    deliverable: Draft for both boards\n",
                        "    deliverable: Draft for both boards\n    status: done\n    completed: 2026-11-20\n"));
    }

    @Test
    void what_is_recorded_already_is_no_change_and_no_fault() throws IOException {
        record("done", "draft-mou");
        String once = now();
        Run twice = record("done", "draft-mou");
        assertThat(twice.code()).isZero();
        assertThat(twice.out())
                .isEqualTo("plan.yaml: timeline[draft-mou] is done already, since 2026-11-23; nothing was changed\n");
        assertThat(now()).isEqualTo(once);
    }

    @Test
    void another_day_replaces_the_one_that_is_there_only_when_told_to() throws IOException {
        Run refused = record("done", "first-meeting", "--date", "2026-11-20");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("is done already, since 2026-11-18").contains("--replace");
        assertThat(now()).isEqualTo(good);
        assertThat(record("done", "first-meeting", "--date", "2026-11-20", "--replace")
                        .code())
                .isZero();
        assertThat(now()).isEqualTo(good.replace("completed: 2026-11-18", "completed: 2026-11-20"));
    }

    @Test
    void results_stand_in_the_order_of_their_days() throws IOException {
        record("result", "beds-offered", "3", "--date", "2026-11-20");
        record("result", "beds-offered", "2.5", "--date", "2026-11-10");
        record("result", "beds-offered", "4");
        assertThat(now()).contains("""
                      results:
                        - {date: 2026-11-10, value: 2.5}
                        - {date: 2026-11-20, value: 3}
                        - {date: 2026-11-23, value: 4}
                """);
        assertThat(record("result", "beds-offered", "5").code()).isEqualTo(2);
        assertThat(record("result", "beds-offered", "5", "--replace").code()).isZero();
        assertThat(now()).contains("{date: 2026-11-23, value: 5}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "results: []|results: [{date: 2026-11-23, value: 4}]",
                "results: none # yet|results: [{date: 2026-11-23, value: 4}] # yet",
                "results: TODO|results: [{date: 2026-11-23, value: 4}]",
                "results:|results: [{date: 2026-11-23, value: 4}]",
                "results: [{date: 2026-10-01, value: 1}]"
                        + "|results: [{date: 2026-10-01, value: 1}, {date: 2026-11-23, value: 4}]",
            })
    void a_list_is_added_to_as_it_is_written(String before, String after) throws IOException {
        String last = "      direction: increase\n";
        int at = good.indexOf(last, good.indexOf("- id: beds-offered")) + last.length();
        String text = good.substring(0, at) + "      " + before + "\n" + good.substring(at);
        Files.writeString(plan, text);
        assertThat(record("result", "beds-offered", "4").code()).isZero();
        assertThat(now()).isEqualTo(text.replace(before + "\n", after + "\n"));
    }

    @Test
    void an_executed_agreement_is_signed_by_all_and_takes_effect() throws IOException {
        Files.copy(Path.of("examples/shelter-mous.plan.yaml"), folder.resolve("b.plan.yaml"));
        String before = Files.readString(folder.resolve("b.plan.yaml"));
        String mou = "term: {effective: on_signature, ends: 2029-06-30, renewal: none}";
        Files.writeString(folder.resolve("b.plan.yaml"), before.replace(mou, "term: {ends: 2029-06-30}"));
        assertThat(record("executed", "interpreters-mou", "b.plan.yaml").code()).isZero();
        assertThat(Files.readString(folder.resolve("b.plan.yaml")))
                .contains("term: {effective: 2026-11-23, ends: 2029-06-30}")
                .contains("authority: By-laws, signed: 2026-11-23}")
                .contains("authority: Vote of the members, signed: 2026-11-23}");
    }

    @Test
    void a_must_have_that_changes_needs_its_evidence() throws IOException {
        Run refused = record("checked", "Children's Hospital", "shared-vision", "not_met");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("--evidence");
        Run run =
                record("checked", "childrens-hospital", "shared-vision", "not_met", "--evidence", "Its charter: gone");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("What plan lint finds now").contains("[goals/must-have-unmet]");
        assertThat(now())
                .contains("- {must_have: shared-vision, result: not_met, evidence: 'Its charter: gone',"
                        + " checked: 2026-11-23}");
    }

    @Test
    void a_review_moves_the_next_one_on_when_its_day_has_come() throws IOException {
        Files.writeString(plan, good.replace("next: 2027-06-15", "next: 2026-11-20"));
        Run run = record("review");
        assertThat(run.out()).contains("the next review is due on 2027-05-23");
        assertThat(now()).contains("review: {every: 6 months, last: 2026-11-23, next: 2027-05-23}");
        assertThat(record("review", "plan.yaml", "--next", "2027-02-01").code()).isZero();
        assertThat(now()).contains("last: 2026-11-23, next: 2027-02-01}");
    }

    @Test
    void a_dry_run_shows_the_change_and_writes_nothing() throws IOException {
        Run run = record("kept", "partner-meeting-with-minutes", "--dry-run");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("--- a/plan.yaml\n+++ b/plan.yaml\n@@ ")
                .contains("last: 2026-11-23}");
        assertThat(run.err()).contains("nothing was written");
        assertThat(now()).isEqualTo(good);
    }

    @Test
    void standard_input_comes_out_changed_and_the_account_beside_it() {
        Run run = Run.with(folder, good, Map.of(), "record", "done", "draft-mou", "-");
        assertThat(run.out())
                .isEqualTo(good.replace(
                        "Draft for both boards\n",
                        "Draft for both boards\n    status: done\n    completed: 2026-11-23\n"));
        assertThat(run.err()).contains("timeline[draft-mou] is done");
    }

    @Test
    void carriage_returns_and_the_byte_order_mark_are_kept() throws IOException {
        String text = "\uFEFF" + good.replace("\n", "\r\n");
        Files.writeString(plan, text);
        assertThat(record("done", "draft-mou").code()).isZero();
        assertThat(now())
                .isEqualTo(text.replace(
                        "Draft for both boards\r\n",
                        "Draft for both boards\r\n    status: done\r\n    completed: 2026-11-23\r\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "done draft-mo|did you mean draft-mou?",
                "done draft-mou --date 2027-01-01|is still to come",
                "done draft-mou --date tomorrow|takes a date such as",
                "done draft-mou --next 2027-01-01|--next does not go with 'record done'",
                "done|it goes: plan record done TASK [PLAN]",
                "doen draft-mou|plan record done TASK [PLAN]",
                "result beds-offered many|a result is a number",
                "result beds-offered 1,200|a result is a number",
                "result beds-offered 4 --numerator 1|--numerator and --denominator go together",
                "checked childrens-hospital shared-vision yes|met, not_met or unknown",
                "checked childrens-hospitl shared-vision met|did you mean childrens-hospital?",
                "checked childrens-hospital shared-vision met --date 2026-01-01|was checked on 2026-10-20",
                "kept partner-meeting-with-minutes --date 2026-01-01|was kept on 2026-10-20 last",
                "executed nothing|there is no agreement 'nothing'",
                "review --next 2026-01-01|is not after the review",
                "done draft-mou other.yaml|matches no file or folder",
            })
    void what_does_not_fit_is_told_in_a_sentence_and_changes_nothing(String words, String told) throws IOException {
        Run run = record(words.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(told);
        assertThat(run.out()).isEmpty();
        assertThat(now()).isEqualTo(good);
    }

    @Test
    void a_change_that_would_break_the_plan_is_not_made() throws IOException {
        Run run = record("result", "beds-offered", "1.2.3");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("[format/value]").contains("Nothing was written");
        assertThat(now()).isEqualTo(good);
    }

    @Test
    void errors_that_are_there_already_do_not_stand_in_the_way() throws IOException {
        Files.writeString(plan, good.replace("status: draft", "status: darft"));
        assertThat(record("done", "draft-mou").code()).isZero();
        Files.writeString(plan, "format: [");
        assertThat(record("done", "draft-mou").code()).isEqualTo(1);
    }

    @Test
    void of_several_plans_one_has_to_be_named() throws IOException {
        Files.writeString(folder.resolve("other.plan.yaml"), good);
        Run run = record("done", "draft-mou");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there are 2 plans here, such as other.plan.yaml and plan.yaml");
    }
}
