package partnershipplan.house.logo;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The pixels of a PNG: are there as many as it says, and can they be unpacked? */
final class PngPixels {
    /** Where the rows and columns of the seven rounds of an interlaced picture begin, and how far apart they are. */
    private static final int[][] ROUNDS = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    private static final int HEAD = 13;
    private static final int WITH_PALETTE = 3;
    private final Inflater inflater = new Inflater();
    private final long expected;
    private final boolean needsPalette;
    private long found;

    private PngPixels(long expected, boolean needsPalette) {
        this.expected = expected;
        this.needsPalette = needsPalette;
    }

    /** Those that the first chunk announces. */
    static PngPixels of(String chunk, ByteBuffer head) throws LogoFault {
        if (!chunk.equals("IHDR") || head.remaining() != HEAD || head.getInt(0) <= 0 || head.getInt(4) <= 0) {
            throw PngFile.broken();
        }
        int kind = head.get(9);
        int bits = head.get(8) * parts(kind);
        boolean allowed = isDepth(kind, head.get(8)) && head.get(10) == 0 && head.get(11) == 0;
        if (!allowed || head.get(12) < 0 || head.get(12) > 1) {
            throw PngFile.broken();
        }
        return new PngPixels(
                head.get(12) == 0
                        ? bytes(head.getInt(0), head.getInt(4), bits)
                        : interlaced(head.getInt(0), head.getInt(4), bits),
                kind == WITH_PALETTE);
    }

    /** How many numbers a pixel has; 0 for what is no kind of PNG. */
    private static int parts(int kind) {
        return switch (kind) {
            case 0, 3 -> 1;
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 0;
        };
    }

    private static boolean isDepth(int kind, int depth) {
        return switch (depth) {
            case 1, 2, 4 -> kind == 0 || kind == WITH_PALETTE;
            case 8 -> parts(kind) > 0;
            case 16 -> parts(kind) > 0 && kind != WITH_PALETTE;
            default -> false;
        };
    }

    /** Each row begins with the number of its filter. */
    private static long bytes(long width, long height, int bits) {
        return width == 0 ? 0 : height * (1 + (width * bits + 7) / 8);
    }

    private static long interlaced(int width, int height, int bits) {
        long bytes = 0;
        for (int[] round : ROUNDS) {
            bytes += bytes(count(width, round[0], round[2]), count(height, round[1], round[3]), bits);
        }
        return bytes;
    }

    private static int count(int all, int first, int step) {
        return Math.max(0, (all - first + step - 1) / step);
    }

    void add(ByteBuffer packed) throws LogoFault {
        inflater.setInput(packed);
        byte[] buffer = new byte[1 << 13];
        try {
            while (!inflater.finished() && !inflater.needsInput() && found <= expected) {
                int more = inflater.inflate(buffer);
                found += more;
                if (more == 0 && inflater.needsDictionary()) {
                    throw PngFile.broken();
                }
            }
        } catch (DataFormatException e) {
            throw PngFile.broken();
        }
    }

    void refuseIncomplete(boolean colors) throws LogoFault {
        boolean whole = inflater.finished() && found == expected && (colors || !needsPalette);
        inflater.end();
        if (!whole) {
            throw PngFile.broken();
        }
    }
}
