package partnershipplan.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that a chart makes room for fits it in the fonts that documents use. */
class TextWidthTest {
    private static final List<String> TEXTS = List.of(
            "Centro de Atención Integral a Víctimas de Trata de Personas del Valle del Río Grande",
            "Memorandum of understanding (MOU): Executed",
            "Community Workers' Commission, Window & Mill Employment WMWM",
            "illicit jilting, fifty-first title",
            "1,234.5 % · 2026");

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Bold"})
    void isNeverTooNarrow(String face) throws Exception {
        try (InputStream in = TextWidth.class.getResourceAsStream("/fonts/NotoSans-" + face + ".ttf")) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(100f);
            FontRenderContext exact = new FontRenderContext(null, true, true);
            for (String text : TEXTS) {
                double drawn = font.getStringBounds(text, exact).getWidth();
                assertThat(TextWidth.of(text, 100, face.equals("Bold")))
                        .as(text)
                        .isBetween(drawn, 1.3 * drawn);
            }
        }
    }

    @Test
    void everyLineFitsAndNoWordIsLost() {
        List<String> lines = TextWidth.lines(TEXTS.get(0), 12, true, 180, 9);
        assertThat(lines)
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(TextWidth.of(line, 12, true)).isLessThanOrEqualTo(180));
        assertThat(String.join(" ", lines)).isEqualTo(TEXTS.get(0));
    }

    @Test
    void whatDoesNotFitEndsInAnEllipsis() {
        List<String> lines = TextWidth.lines(TEXTS.get(0), 12, false, 100, 2);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).endsWith("…");
        assertThat(TextWidth.of(lines.get(1), 12, false)).isLessThanOrEqualTo(100);
    }

    @Test
    void aWordLongerThanTheLineIsBroken() {
        assertThat(TextWidth.lines("x".repeat(100), 12, false, 60, 99)).hasSizeGreaterThan(9);
    }
}
