package partnershipplan.house.logo;

import java.awt.geom.PathIterator;

/** Writes an outline by the commands M, L, C and Z alone. */
final class SvgOutline {
    private final StringBuilder d = new StringBuilder();
    private final boolean closed;
    private final double[] n = new double[6];
    private double x;
    private double y;
    private double startX;
    private double startY;
    private boolean open;

    /** @param closed whether each part of it is closed, as it must be to be filled */
    SvgOutline(PathIterator it, boolean closed) {
        this.closed = closed;
        for (; !it.isDone(); it.next()) {
            add(it.currentSegment(n));
        }
        end();
    }

    String text() {
        return d.toString();
    }

    private void add(int kind) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> {
                end();
                startX = n[0];
                startY = n[1];
                x = n[0];
                y = n[1];
            }
            case PathIterator.SEG_CLOSE -> close();
            case PathIterator.SEG_LINETO -> write('L', 2);
            case PathIterator.SEG_QUADTO -> {
                raise();
                write('C', 6);
            }
            default -> write('C', 6);
        }
    }

    private void write(char command, int size) {
        if (!open) {
            d.append('M').append(SvgNumbers.text(x)).append(' ').append(SvgNumbers.text(y));
            open = true;
        }
        for (int i = 0; i < size; i++) {
            d.append(i == 0 ? command : ' ').append(SvgNumbers.text(n[i]));
        }
        x = n[size - 2];
        y = n[size - 1];
    }

    private void close() {
        if (open) {
            d.append('Z');
        }
        open = false;
        x = startX;
        y = startY;
    }

    /** A part ends where another begins, or with the outline. */
    private void end() {
        if (closed) {
            close();
        }
        open = false;
    }

    /** From a curve with one control point to the same with two. */
    private void raise() {
        double middleX = n[0];
        double middleY = n[1];
        n[4] = n[2];
        n[5] = n[3];
        n[0] = x + (middleX - x) * 2 / 3;
        n[1] = y + (middleY - y) * 2 / 3;
        n[2] = n[4] + (middleX - n[4]) * 2 / 3;
        n[3] = n[5] + (middleY - n[5]) * 2 / 3;
    }
}
