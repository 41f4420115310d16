package partnershipplan.house;

import org.jspecify.annotations.Nullable;

/**
 * The two colours of a document.
 *
 * @param main of words that stand out, and of charts
 * @param accent of rules between the parts of a page
 * @param mainOnDark the same where a screen is dark
 * @param accentOnDark the same where a screen is dark
 */
public record Palette(Rgb main, Rgb accent, Rgb mainOnDark, Rgb accentOnDark) {
    private static final Rgb DARK_SCREEN = Rgb.of(0x12191b);

    /** Better than must be: a screen is dark for eyes that tire. */
    private static final double WORDS_ON_DARK = 7;

    public static final Palette SHIPPED =
            new Palette(Rgb.of(0x14505c), Rgb.of(0x14505c), Rgb.of(0x86c8d3), Rgb.of(0x86c8d3));

    /** The palette of one's own colours; one that is not said follows the other, or is the shipped one. */
    public static Palette of(@Nullable Rgb main, @Nullable Rgb accent) {
        Rgb words = main == null ? SHIPPED.main : main;
        Rgb lines = accent == null ? words : accent;
        return new Palette(
                words,
                lines,
                main == null ? SHIPPED.mainOnDark : onDark(words, WORDS_ON_DARK),
                accent == null && main == null ? SHIPPED.accentOnDark : onDark(lines, Contrast.WORDS));
    }

    private static Rgb onDark(Rgb color, double least) {
        return Contrast.nearest(color, Rgb.WHITE, DARK_SCREEN, least);
    }
}
