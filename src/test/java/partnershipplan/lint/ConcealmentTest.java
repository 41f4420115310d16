package partnershipplan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import partnershipplan.finding.Checked;
import partnershipplan.finding.Finding;
import partnershipplan.finding.Severity;
import partnershipplan.source.SourceText;
import partnershipplan.source.Span;

/** What nobody may read is nowhere in what reports are given. */
class ConcealmentTest {
    private static final String NUMBER = "123-45-6789";

    private static Checked concealed(
            List<String> texts, List<Span> places, String name, String text, String path, String message) {
        Finding finding =
                new Finding("need/uncovered", Severity.WARNING, name, Span.START, path, message, message, false);
        return new Concealment(texts, places).of(new Checked(new SourceText(name, text), List.of(finding)));
    }

    private static String message(String secret, String message) {
        return concealed(List.of(secret), List.of(), "a", "", "", message)
                .findings()
                .get(0)
                .message();
    }

    @Test
    void a_text_is_concealed_wherever_reports_could_show_it() {
        Checked checked = concealed(
                List.of(NUMBER),
                List.of(),
                NUMBER + ".plan.yaml",
                "a: " + NUMBER + "\n# " + NUMBER,
                "goals[" + NUMBER + "].name",
                "\"" + NUMBER + "\" has no owner.");
        assertThat(checked.toString()).doesNotContain(NUMBER).doesNotContain("6789");
        assertThat(checked.source().text()).isEqualTo("a: •••••••••••\n# •••••••••••");
    }

    @Test
    void an_id_made_of_the_text_is_concealed() {
        assertThat(concealed(List.of("A# 012 345 678"), List.of(), "a", "", "needs[a-012-345-678].need", "")
                        .findings()
                        .get(0)
                        .path())
                .isEqualTo("needs[•••••••••••••].need");
    }

    @Test
    void an_id_made_of_the_text_is_concealed_where_the_file_refers_to_it() {
        assertThat(concealed(List.of("Client J.R."), List.of(), "a", "id: Client J.R.\nafter: [client-j-r]", "", "")
                        .source()
                        .text())
                .isEqualTo("id: •••••••••••\nafter: [••••••••••]");
    }

    @Test
    void a_text_that_a_message_cuts_short_is_concealed() {
        assertThat(message(NUMBER, "\"Call about 123-45-6…\" has no owner."))
                .isEqualTo("\"Call about ••••••••…\" has no owner.");
        assertThat(message(NUMBER, "\"Call about room 12…\" has no owner.")).doesNotContain("12…");
    }

    @Test
    void a_text_parted_by_a_line_break_is_concealed_in_a_message_as_well() {
        assertThat(message("client\n    Maria", "\"client Maria\" has no owner."))
                .isEqualTo("\"••••••••••••\" has no owner.");
    }

    @Test
    void texts_that_overlap_leave_nothing() {
        Checked checked = concealed(List.of("45-6789", NUMBER, "6789-00"), List.of(), "a", NUMBER + "-00", "", "");
        assertThat(checked.source().text()).isEqualTo("••••••••••••••");
    }

    @Test
    void a_short_text_is_concealed_in_its_place_and_as_a_word_of_messages() {
        Checked checked =
                concealed(List.of("100"), List.of(Span.of(2, 5, 3)), "a", "a: 100 of 1000\nno: 100", "", "100 of 1000");
        assertThat(checked.source().text()).isEqualTo("a: 100 of 1000\nno: •••");
        assertThat(checked.findings().get(0).message()).isEqualTo("••• of 1000");
    }

    @Test
    void a_place_of_several_lines_keeps_them() {
        Checked checked = concealed(List.of(), List.of(new Span(1, 4, 2, 3)), "a", "a: bc\r\nde\nf", "", "bc");
        assertThat(checked.source().text()).isEqualTo("a: ••\r\n••\nf");
        assertThat(checked.findings().get(0).message()).isEqualTo("bc");
    }

    @Test
    void a_character_of_two_halves_is_one_mark() {
        assertThat(concealed(List.of(), List.of(Span.of(1, 2, 1)), "a", "a😀b", "", "")
                        .source()
                        .text())
                .isEqualTo("a•b");
    }
}
