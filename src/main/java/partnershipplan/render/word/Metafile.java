package partnershipplan.render.word;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An enhanced metafile, the vector drawing that every version of Word can show: records of little-endian numbers. */
final class Metafile {
    /** Units of the drawing to a pixel. */
    private static final int FINE = 16;

    private static final int PEN = 1;
    private static final int BRUSH = 2;
    private static final int FONT = 3;
    private static final int NO_BRUSH = 0x80000005;
    private static final int NO_PEN = 0x80000008;
    private static final String FACE = "Calibri";
    private final int width;
    private final int height;
    private final LittleEndian records = new LittleEndian();
    private int count;

    Metafile(double width, double height) {
        this.width = (int) Math.ceil(width);
        this.height = (int) Math.ceil(height);
        record(17, 8); // map mode: anisotropic
        record(9, this.width * FINE, this.height * FINE); // the drawing's own units …
        record(10, 0, 0);
        record(11, this.width, this.height); // … on so many pixels
        record(18, 1); // no background behind text
        record(19, 1); // where outlines cross, every second field is filled
    }

    void draw(Outline outline, double x, double y, ChartLook look) {
        boolean filled = outline.closed() && !look.fill().equals(ChartLook.NONE);
        boolean drawn = !look.stroke().equals(ChartLook.NONE) && look.width() > 0;
        if (drawn) {
            pen(look);
        }
        if (filled) {
            record(39, BRUSH, 0, color(look.fill()), 0);
        }
        select(drawn ? PEN : NO_PEN);
        select(filled ? BRUSH : NO_BRUSH);
        points(outline, x, y);
        select(NO_PEN);
        select(NO_BRUSH);
        if (drawn) {
            record(40, PEN);
        }
        if (filled) {
            record(40, BRUSH);
        }
    }

    /** Fills outlines together, so that one within another is a hole in it. */
    void fill(List<Outline> outlines, double x, double y, ChartLook look) {
        int points = 0;
        for (Outline outline : outlines) {
            points += outline.points().size();
        }
        int[] numbers = new int[6 + outlines.size() + 2 * points];
        numbers[2] = width;
        numbers[3] = height;
        numbers[4] = outlines.size();
        numbers[5] = points;
        int next = 6;
        for (Outline outline : outlines) {
            numbers[next++] = outline.points().size();
        }
        for (Outline outline : outlines) {
            for (Outline.Point point : outline.points()) {
                numbers[next++] = fine(x + point.x());
                numbers[next++] = fine(y + point.y());
            }
        }
        record(19, look.evenOdd() ? 1 : 2);
        record(39, BRUSH, 0, color(look.fill()), 0);
        select(NO_PEN);
        select(BRUSH);
        record(8, numbers);
        select(NO_BRUSH);
        record(40, BRUSH);
        record(19, 1);
    }

    /** A polygon or an open line, within its bounds. */
    private void points(Outline outline, double x, double y) {
        int size = outline.points().size();
        int[] numbers = new int[5 + 2 * size];
        numbers[2] = width;
        numbers[3] = height;
        numbers[4] = size;
        for (int i = 0; i < size; i++) {
            numbers[5 + 2 * i] = fine(x + outline.points().get(i).x());
            numbers[6 + 2 * i] = fine(y + outline.points().get(i).y());
        }
        record(outline.closed() ? 3 : 4, numbers);
    }

    /** A pen whose line ends where it ends, and meets others in corners. */
    private void pen(ChartLook look) {
        int style = 0x10000 | 0x200 | 0x2000;
        record(95, PEN, 0, 0, 0, 0, style, fine(look.width()), 0, color(look.stroke()), 0, 0);
    }

    void text(double x, double y, String text, ChartLook look) {
        font(look);
        select(FONT);
        record(24, color(look.fill()));
        int side = switch (look.anchor()) {
            case "middle" -> 6;
            case "end" -> 2;
            default -> 0;
        };
        record(22, 24 | side); // on the baseline
        byte[] letters = text.getBytes(StandardCharsets.UTF_16LE);
        int size = (76 + letters.length + 3) / 4 * 4;
        records.ints(84, size, 0, 0, width, height, 1);
        records.real(1).real(1);
        records.ints(fine(x), fine(y), letters.length / 2, 76, 0, 0, 0, 0, 0, 0);
        records.bytes(letters).zeros(size - 76 - letters.length);
        count++;
        select(0x8000000D); // the system's own font, so that ours can go
        record(40, FONT);
    }

    private void font(ChartLook look) {
        records.ints(82, 12 + 320, FONT, -fine(look.fontSize()), 0, 0, 0, look.bold() ? 700 : 400);
        records.bytes(new byte[] {0, 0, 0, 1, 0, 0, 0, 0});
        byte[] face = FACE.getBytes(StandardCharsets.UTF_16LE);
        records.bytes(face).zeros(320 - 28 - face.length);
        count++;
    }

    private void select(int object) {
        record(37, object);
    }

    private void record(int type, int... numbers) {
        records.ints(type, 8 + 4 * numbers.length).ints(numbers);
        count++;
    }

    private static int fine(double pixels) {
        return (int) Math.round(pixels * FINE);
    }

    /** From {@code #rrggbb} or {@code #rgb} to what metafiles call a colour. */
    private static int color(String name) {
        if (!name.startsWith("#")) {
            return name.equals("white") ? 0xFFFFFF : 0;
        }
        boolean brief = name.length() == 4;
        int rgb = Integer.parseInt(name.substring(1), 16);
        int red = brief ? (rgb >> 8 & 15) * 17 : rgb >> 16 & 255;
        int green = brief ? (rgb >> 4 & 15) * 17 : rgb >> 8 & 255;
        int blue = brief ? (rgb & 15) * 17 : rgb & 255;
        return blue << 16 | green << 8 | red;
    }

    byte[] bytes() {
        record(14, 0, 16, 20);
        LittleEndian head = new LittleEndian();
        int size = 88 + records.size();
        head.ints(1, 88, 0, 0, width - 1, height - 1, 0, 0, hundredths(width), hundredths(height));
        head.ints(0x464D4520, 0x10000, size, count + 1, 4, 0, 0, 0, 1920, 1080, 508, 286);
        ByteBuffer file = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        return file.put(head.bytes()).put(records.bytes()).array();
    }

    /** Pixels of 96 to the inch in hundredths of a millimetre. */
    private static int hundredths(int pixels) {
        return (int) Math.round(pixels * 2540 / 96.0);
    }
}
