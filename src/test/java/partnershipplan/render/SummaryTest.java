package partnershipplan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import partnershipplan.audience.Audience;
import partnershipplan.audience.Seen;
import partnershipplan.model.Plan;
import partnershipplan.parse.PlanParser;
import partnershipplan.render.chapter.DocumentChoice;
import partnershipplan.render.chapter.DocumentKind;

/** A summary has two pages at most, and says what it leaves out. */
class SummaryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static List<Path> plans() throws IOException {
        return NothingLostTest.plans();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void hasTwoPagesAtMost(Path file) throws IOException {
        Plan plan = PlanParser.parse(file.toString(), Files.readAllBytes(file)).plan();
        for (Audience audience : List.of(Audience.PUBLIC, Audience.PARTNERS, Audience.INTERNAL)) {
            assertThat(pages(Seen.of(plan, audience))).as(audience.name()).isBetween(1, 2);
        }
    }

    @Test
    void aHugePlanHasTwoPagesAndSaysHowMuchMoreThereIs() throws IOException {
        Seen seen = Seen.of(plan(HugePlan.text("en")), Audience.INTERNAL);
        String text = new String(render(seen, Form.MD), StandardCharsets.UTF_8);
        assertThat(text)
                .contains("and 25 more, in the plan") // partners
                .contains("and 56 more, in the plan") // tasks
                .contains("and 17 more, in the plan") // metrics
                .contains("and 18 more, in the plan"); // mechanisms
        assertThat(pages(seen)).isEqualTo(2);
        assertThat(pages(Seen.of(plan(HugePlan.text("es")), Audience.INTERNAL))).isEqualTo(2);
    }

    @Test
    void whatIsOverdueComesFirst() {
        String text = new String(
                render(Seen.of(plan(HugePlan.text("en")), Audience.INTERNAL), Form.MD), StandardCharsets.UTF_8);
        String next = text.substring(text.indexOf("## What happens next"), text.indexOf("## How we know"));
        assertThat(next.lines()
                        .filter(line -> line.startsWith("| Task"))
                        .skip(1)
                        .limit(2))
                .allMatch(line -> line.contains("Overdue"));
        assertThat(next.indexOf("Task 60")).isPositive().isLessThan(next.indexOf("Task 59"));
    }

    private static Plan plan(String text) {
        var parsed = PlanParser.parse("huge.plan.yaml", text.getBytes(StandardCharsets.UTF_8));
        assertThat(parsed.findings()).isEmpty();
        return parsed.plan();
    }

    private static int pages(Seen seen) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(render(seen, Form.PDF))) {
            return pdf.getNumberOfPages();
        }
    }

    private static byte[] render(Seen seen, Form form) {
        return new Renderer(null)
                .render(new DocumentChoice(DocumentKind.SUMMARY, null), seen, form, TODAY, Instant.EPOCH)
                .bytes();
    }
}
