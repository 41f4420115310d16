package partnershipplan.house;

/** How well a colour stands out from another one, as WCAG 2.2 counts it: from 1 to 21. */
public final class Contrast {
    /** The least for words. */
    public static final double WORDS = 4.5;

    /** The least for lines and other marks that are not words. */
    public static final double LINES = 3;

    private static final int STEPS = 256;

    private Contrast() {}

    /** The contrast of two colours. */
    public static double of(Rgb one, Rgb other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** The contrast of a colour with white paper. */
    public static double onPaper(Rgb color) {
        return of(color, Rgb.WHITE);
    }

    /** The nearest darker shade of a colour that stands out from white paper that well. */
    public static Rgb onPaper(Rgb color, double least) {
        return nearest(color, Rgb.BLACK, Rgb.WHITE, least);
    }

    /** The first colour on the way to an end that stands out from a ground that well. */
    static Rgb nearest(Rgb color, Rgb end, Rgb ground, double least) {
        int step = 0;
        while (step < STEPS && of(color.towards(end, (double) step / STEPS), ground) < least) {
            step++;
        }
        return color.towards(end, (double) step / STEPS);
    }

    private static double luminance(Rgb color) {
        return 0.2126 * light(color.red()) + 0.7152 * light(color.green()) + 0.0722 * light(color.blue());
    }

    private static double light(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }
}
