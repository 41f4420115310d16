package partnershipplan.house.logo;

/** Reads a logo from its file's bytes. */
public final class LogoReader {
    public static final int MAX_BYTES = 256 * 1024;

    private LogoReader() {}

    /**
     * The logo.
     *
     * @param file the file's name, which ends on what it is
     * @param bytes one more than {@link #MAX_BYTES} where there are more
     */
    public static Logo read(String file, byte[] bytes, String alt) throws LogoFault {
        if (bytes.length > MAX_BYTES) {
            throw new LogoFault(
                    "is larger than 256 kB, and it stands in every document",
                    "save it smaller: 600 pixels wide is enough");
        }
        boolean png = PngFile.is(bytes);
        if (isPng(file) != png) {
            throw new LogoFault(
                    png ? "is called SVG but holds a PNG" : "is no PNG, whatever its name says",
                    png ? "rename it to end in `.png`" : "save it as PNG, or as SVG");
        }
        return png ? bitmap(PngFile.read(bytes), alt) : new SvgReader(bytes).logo(alt);
    }

    /** Whether a file's name is that of a PNG or an SVG. */
    public static boolean isNamed(String file) {
        return isPng(file) || endsWith(file, ".svg");
    }

    private static boolean isPng(String file) {
        return endsWith(file, ".png");
    }

    private static boolean endsWith(String file, String ending) {
        return file.regionMatches(true, file.length() - ending.length(), ending, 0, ending.length());
    }

    private static Logo bitmap(PngFile png, String alt) {
        double scale = Logo.scale(png.width(), png.height());
        return new Logo(new Logo.Bitmap(png.base64()), png.width() * scale, png.height() * scale, alt);
    }
}
