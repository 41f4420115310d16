package partnershipplan.render.chart;

import java.util.ArrayList;
import java.util.List;

/** Remembers what is drawn, so that no label is put on top of it. */
final class FreePlaces {
    private final double right;
    private final List<Box> taken = new ArrayList<>();

    FreePlaces(double right) {
        this.right = right;
    }

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    void take(double left, double top, double width, double height) {
        taken.add(new Box(left, top, left + width, top + height));
    }

    /** Takes the place of a text around {@code x} on a baseline, if it is free; its middle then, else not a number. */
    double middle(double x, double baseline, double width) {
        double middle = Math.max(width / 2, Math.min(x, right - width / 2));
        Box box = new Box(middle - width / 2, baseline - 9.5, middle + width / 2, baseline + 2.5);
        for (Box other : taken) {
            if (box.meets(other)) {
                return Double.NaN;
            }
        }
        taken.add(box);
        return middle;
    }
}
