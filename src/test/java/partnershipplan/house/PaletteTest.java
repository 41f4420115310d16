package partnershipplan.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Colours are read as they are written, and told apart as WCAG counts it. */
class PaletteTest {
    private static final Rgb DARK_SCREEN = Rgb.of(0x12191b);

    @ParameterizedTest
    @CsvSource({
        "#000000, 21.00",
        "#ffffff, 1.00",
        "#767676, 4.54",
        "#777777, 4.48",
        "#ff0000, 4.00",
        "#0000ff, 8.59",
        "#008000, 5.14",
    })
    void contrastWithPaperIsThatOfWcag(String color, double contrast) {
        assertThat(Contrast.onPaper(color(color))).isCloseTo(contrast, within(0.006));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#f0b400", "#ffffff", "#ffff00", "#777777", "#00ffff"})
    void theNearestShadeJustPasses(String color) {
        Rgb shade = Contrast.onPaper(color(color), Contrast.WORDS);
        assertThat(Contrast.onPaper(shade)).isBetween(Contrast.WORDS, Contrast.WORDS + 0.15);
    }

    @Test
    void aColorThatPassesIsItsOwnNearestShade() {
        assertThat(Contrast.onPaper(color("#1a2b3c"), Contrast.WORDS)).isEqualTo(color("#1a2b3c"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#000000", "#14505c", "#7a1f4b", "#0000ff", "#767676"})
    void onADarkScreenColorsAreLightened(String color) {
        Palette palette = Palette.of(color(color), color(color));
        assertThat(Contrast.of(palette.mainOnDark(), DARK_SCREEN)).isGreaterThanOrEqualTo(7);
        assertThat(Contrast.of(palette.accentOnDark(), DARK_SCREEN)).isGreaterThanOrEqualTo(4.5);
        assertThat(palette.main()).isEqualTo(color(color));
    }

    @Test
    void oneColorAloneServesForBothOrForLines() {
        Rgb own = color("#7a1f4b");
        assertThat(Palette.of(own, null).accent()).isEqualTo(own);
        assertThat(Palette.of(null, own).main()).isEqualTo(Palette.SHIPPED.main());
        assertThat(Palette.of(null, own).accent()).isEqualTo(own);
        assertThat(Palette.of(null, null)).isEqualTo(Palette.SHIPPED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#12345", "12345", "#1234567", "abc", "navy", "#", "", "##12345", "#12 456", "-12345", "+12345"})
    void whatIsNoColorIsNone(String text) {
        assertThat(Rgb.of(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"#1A2B3C, #1a2b3c", "1a2b3c, #1a2b3c", "#abc, #aabbcc", "000000, #000000", "#00000f, #00000f"})
    void colorsAreReadInTheSpellingsOfStyleSheets(String text, String color) {
        assertThat(color(text).css()).isEqualTo(color);
    }

    private static Rgb color(String text) {
        Rgb color = Rgb.of(text);
        assertThat(color).as(text).isNotNull();
        return color;
    }
}
