package partnershipplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code plan status} tells, of whom, to whom, and how it ends. */
class StatusCommandTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/status");
    private static final String ONE = "shelter-mous.plan.yaml";

    @TempDir
    Path folder;

    @BeforeEach
    void plans() throws IOException {
        for (String example : new String[] {ONE, "subgrant.plan.yaml", "worksheet.plan.yaml"}) {
            Files.copy(Path.of("examples", example), folder.resolve(example));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "md", "html"})
    void onePlanIsToldInFull(String format) throws IOException {
        Run run = Run.in(folder, "status", ONE, "--format", format);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        golden("one." + format, run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "md", "html"})
    void severalPlansAreATableWithTotals(String format) throws IOException {
        Run run = Run.in(folder, "status", "--format", format, "--within", "8m");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        golden("several." + format, run.out());
    }

    /** Where the form has changed on purpose, the new one is written with {@code -Dgolden.update=true}. */
    private static void golden(String name, String copy) throws IOException {
        String out = copy.replaceFirst("(?s)<style>.*</style>", "<style>the shipped style sheet</style>");
        Path file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, out);
        }
        assertThat(out).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"internal", "partners", "public"})
    void textFitsATerminal(String audience) {
        for (String[] line : new String[][] {{"status"}, {"status", ONE}, {"status", "subgrant.plan.yaml"}}) {
            String[] arguments = Arrays.copyOf(line, line.length + 2);
            arguments[line.length] = "--audience";
            arguments[line.length + 1] = audience;
            Run run = Run.in(folder, arguments);
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out().lines()).allMatch(l -> l.length() <= 80).noneMatch(l -> l.endsWith(" "));
        }
    }

    @Test
    void theTimeAheadIsInDaysWeeksOrMonths() throws IOException {
        assertThat(json("--within", "10d").get("within_days").asInt()).isEqualTo(10);
        assertThat(json("--within", "2w").get("within_days").asInt()).isEqualTo(14);
        assertThat(json("--within", "1m", "--today", "2027-02-10")
                        .get("within_days")
                        .asInt())
                .isEqualTo(28);
        assertThat(json().get("within_days").asInt()).isEqualTo(30);
    }

    @Test
    void whatComesWithinTheTimeIsDue() throws IOException {
        // Of the worksheet's tasks one is due on March 12 and one on April 9; the plan is reviewed on June 15.
        JsonNode before = json("worksheet.plan.yaml", "--today", "2027-03-01", "--within", "10d");
        JsonNode after = json("worksheet.plan.yaml", "--today", "2027-03-01", "--within", "11d");
        assertThat(before.at("/totals/due").asInt()).isZero();
        assertThat(after.at("/totals/due").asInt()).isEqualTo(1);
        assertThat(after.at("/totals/reviews_due").asInt()).isZero();
        assertThat(json("worksheet.plan.yaml", "--today", "2027-03-01", "--within", "106d")
                        .at("/totals/reviews_due")
                        .asInt())
                .isEqualTo(1);
    }

    private JsonNode json(String... options) throws IOException {
        String[] line = {"status", "--format", "json"};
        line = Arrays.copyOf(line, 3 + options.length);
        System.arraycopy(options, 0, line, 3, options.length);
        Run run = Run.in(folder, line);
        assertThat(run.code()).as(run.err()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"30", "d", "3y", "-1d", "1.5w", "99999d", "", "٣d"})
    void aTimeThatIsNoneIsWrongUsage(String time) {
        Run run = Run.in(folder, "status", "--within", time);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(
                        "--within takes a number of days, weeks or months, such as 30d, 6w or 3m, not '" + time + "'");
    }

    /** A step of outreach was due in February, and a task is due on March 12. */
    @Test
    void itFailsOnWhatIsOverdueTheDayAfter() {
        Run run = Run.in(folder, "status", "worksheet.plan.yaml", "--today", "2027-03-12", "--fail-on", "overdue");
        assertThat(run.err()).isEqualTo("plan: worksheet.plan.yaml: 1 overdue\n");
        assertThat(run.code()).isEqualTo(1);
        Run next = Run.in(folder, "status", "worksheet.plan.yaml", "--today", "2027-03-13", "--fail-on", "overdue");
        assertThat(next.err()).isEqualTo("plan: worksheet.plan.yaml: 2 overdue\n");
        assertThat(next.out()).contains("Write the referral steps");
    }

    @Test
    void itDoesNotFailOnWhatIsNotThere() {
        Run run = Run.in(folder, "status", "--fail-on", "overdue,expiring,review");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void itFailsOnAgreementsThatEndAndReviewsThatAreDue() {
        String day = "2028-06-01";
        Run expiring = Run.in(folder, "status", ONE, "--today", day, "--fail-on", "expiring", "--within", "30d");
        assertThat(expiring.err()).contains("plan: " + ONE + ": ").contains("ended or end");
        assertThat(expiring.code()).isEqualTo(1);
        Run both = Run.in(folder, "status", ONE, "--today", day, "--fail-on", "review,overdue");
        assertThat(both.err()).contains(" overdue").contains("due").doesNotContain("end soon");
        assertThat(both.code()).isEqualTo(1);
        Run repeated = Run.in(folder, "status", ONE, "--today", day, "--fail-on", "review", "--fail-on", "overdue");
        assertThat(repeated).isEqualTo(both);
    }

    @ParameterizedTest
    @ValueSource(strings = {"never", "overdue,", "Overdue"})
    void aConcernThatIsNoneIsWrongUsage(String concern) {
        Run run = Run.in(folder, "status", "--fail-on", concern);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--fail-on takes overdue, expiring and review");
    }

    @Test
    void anUnknownFormIsWrongUsage() {
        Run run = Run.in(folder, "status", "--format", "pdf");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--format takes text, json, md or html, not 'pdf'");
    }

    @Test
    void aPlanWithErrorsIsToldOnStandardErrorAndNotCounted() throws IOException {
        spoil("subgrant.plan.yaml");
        Run run = Run.in(folder, "status");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("subgrant.plan.yaml:")
                .contains("[format/key-")
                .contains("Not counted: this plan");
        assertThat(run.out()).contains(ONE, "worksheet.plan.yaml", "Total of 2 plans");
        assertThat(run.out().lines()).noneMatch(line -> line.startsWith("subgrant"));
    }

    @Test
    void jsonNamesThePlansThatAreNotCounted() throws IOException {
        spoil("subgrant.plan.yaml");
        Run run = Run.in(folder, "status", "--format", "json");
        JsonNode tree = new ObjectMapper().readTree(run.out());
        assertThat(tree.at("/totals/plans").asInt()).isEqualTo(2);
        assertThat(tree.at("/not_counted")).hasSize(1);
        assertThat(tree.at("/not_counted/0/file").asText()).isEqualTo("subgrant.plan.yaml");
        assertThat(tree.at("/not_counted/0/errors").asInt()).isPositive();
    }

    @Test
    void ofOnePlanWithErrorsNothingIsTold() throws IOException {
        spoil(ONE);
        for (String format : new String[] {"text", "md", "html"}) {
            Run run = Run.in(folder, "status", ONE, "--format", format);
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains(ONE + ":").contains("Not counted");
        }
    }

    private void spoil(String plan) throws IOException {
        String text = Files.readString(folder.resolve(plan));
        Files.writeString(folder.resolve(plan), text.replaceFirst("(?m)^owner:", "ownr:"));
    }

    @Test
    void answersToComeAreCounted() throws IOException {
        String text = Files.readString(folder.resolve("worksheet.plan.yaml"));
        Files.writeString(folder.resolve("worksheet.plan.yaml"), text.replaceFirst("task: Sign the MOU", "task: TODO"));
        JsonNode one = json("worksheet.plan.yaml").at("/plans/0");
        assertThat(one.at("/counts/answers_to_come").asInt()).isEqualTo(1);
        assertThat(one.at("/counts/sections_answered").asInt()).isEqualTo(6);
        assertThat(one.at("/sections/5/state").asText()).isNotEqualTo("answered");
    }

    /** The partner of whom outsiders do not know, a task about it, and what we must have of partners. */
    @Test
    void anAudienceIsToldAndCountedWhatItSees() throws IOException {
        assertThat(Files.readString(folder.resolve("worksheet.plan.yaml"))).contains("name: Capital City Shelter");
        for (String format : new String[] {"text", "json", "md", "html"}) {
            String ours = Run.in(folder, "status", "worksheet.plan.yaml", "--format", format)
                    .out();
            String theirs = Run.in(folder, "status", "worksheet.plan.yaml", "--format", format, "--audience", "public")
                    .out();
            assertThat(ours).containsIgnoringCase("Sign the MOU");
            assertThat(theirs).isNotEmpty().doesNotContain("Sign the MOU", "Capital City Shelter", "must_have");
        }
        assertThat(json("--audience", "public", "worksheet.plan.yaml")
                        .at("/totals/partners")
                        .asInt())
                .isEqualTo(1);
        assertThat(json("worksheet.plan.yaml").at("/totals/partners").asInt()).isEqualTo(2);
    }

    @Test
    void aPartnerThatNoPlanKnowsIsWrongUsage() {
        Run run = Run.in(folder, "status", ONE, "--audience", "nobody-here");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("'nobody-here' is none of them");
    }

    @Test
    void aFolderWithoutPlansIsWrongUsage() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        Run run = Run.in(folder, "status", "empty");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void colourIsAddedAndNothingElseChanged() {
        for (String[] line : new String[][] {{"status"}, {"status", ONE}}) {
            String[] coloured = Arrays.copyOf(line, line.length + 1);
            coloured[line.length] = "--color=always";
            String ink = Run.in(folder, coloured).out();
            assertThat(ink).contains("\u001b[");
            assertThat(ink.replaceAll("\u001b\\[[0-9;]*m", ""))
                    .isEqualTo(Run.in(folder, line).out());
        }
    }
}
