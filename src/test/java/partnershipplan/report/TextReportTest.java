package partnershipplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportTest {
    @Test
    void cap_cuts_what_is_shown_and_says_how_much() throws IOException {
        String told = tell(false, 2);
        assertThat(told.lines().filter(line -> line.endsWith("]"))).hasSize(2);
        assertThat(told)
                .endsWith("\n\n… and 3 more; --max-findings 0 shows all\n\n"
                        + "3 errors, 1 warning, 1 info in 3 plans; 1 finding waived.\n");
    }

    @Test
    void cap_that_is_not_reached_is_not_spoken_of() throws IOException {
        assertThat(tell(false, 5)).isEqualTo(tell(false, TextReport.ALL)).doesNotContain("more;");
    }

    @Test
    void severities_have_colours_of_their_own() throws IOException {
        assertThat(tell(true, TextReport.ALL))
                .contains("\033[31merror:\033[0m")
                .contains("\033[33mwarning:\033[0m")
                .contains("\033[36minfo:\033[0m");
    }

    @Test
    void waived_findings_alone_are_counted() throws IOException {
        Told harbor = Told.SAMPLE.get(0);
        List<Told> waived =
                List.of(new Told(harbor.source(), List.of(harbor.findings().get(2))));
        assertThat(Form.TEXT.tell(waived)).isEqualTo("1 plan checked: syntax and values. 1 finding waived.\n");
    }

    private static String tell(boolean colour, int most) throws IOException {
        StringBuilder out = new StringBuilder();
        TextReport report = new TextReport(out, colour, "syntax", most);
        Summary summary = Summary.NONE;
        for (Told told : Told.SAMPLE) {
            report.file(told.source(), told.findings());
            summary = summary.plus(told.findings());
        }
        report.end(summary);
        return out.toString();
    }
}
