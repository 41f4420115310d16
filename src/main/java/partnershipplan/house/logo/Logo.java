package partnershipplan.house.logo;

/**
 * A logo, ready to be put into documents.
 *
 * @param width how wide it is shown, in pixels of 96 to the inch
 * @param alt what it says to those who do not see it
 */
public record Logo(Picture picture, double width, double height, String alt) {
    private static final double MOST_WIDTH = 220;
    private static final double MOST_HEIGHT = 60;

    /** A logo's picture, with nothing else in it. */
    public sealed interface Picture {}

    /** A PNG, in Base64. */
    public record Bitmap(String base64) implements Picture {}

    /** The paths of an SVG whose view box is as large as the logo is shown, from nought. */
    public record Drawing(String paths) implements Picture {}

    /** By how much a picture is made larger or smaller to fit its place. */
    static double scale(double width, double height) {
        return Math.min(MOST_WIDTH / width, MOST_HEIGHT / height);
    }
}
