package partnershipplan.render.word;

import java.util.ArrayList;
import java.util.List;

/** Cuts an outline into dashes, since not every program that shows metafiles knows pens that draw them. */
final class Dashes {
    private final List<Double> pattern;
    private final List<Outline> dashes = new ArrayList<>();
    private List<Outline.Point> dash = new ArrayList<>();
    private int part;
    private double left;

    private Dashes(List<Double> pattern) {
        this.pattern = pattern;
        this.left = pattern.get(0);
    }

    /** @param pattern lengths of dash and gap in turn; each above nought, and an even number of them */
    static List<Outline> of(Outline outline, List<Double> pattern) {
        Dashes cut = new Dashes(pattern);
        List<Outline.Point> points = new ArrayList<>(outline.points());
        if (outline.closed()) {
            points.add(points.get(0));
        }
        cut.dash.add(points.get(0));
        for (int i = 1; i < points.size(); i++) {
            cut.line(points.get(i - 1), points.get(i));
        }
        cut.end();
        return cut.dashes;
    }

    private void line(Outline.Point from, Outline.Point to) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double done = 0;
        while (length - done > left) {
            done += left;
            double share = done / length;
            Outline.Point at =
                    new Outline.Point(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
            if (drawn()) {
                dash.add(at);
            }
            end();
            part = (part + 1) % pattern.size();
            left = pattern.get(part);
            if (drawn()) {
                dash.add(at);
            }
        }
        left -= length - done;
        if (drawn()) {
            dash.add(to);
        }
    }

    private boolean drawn() {
        return part % 2 == 0;
    }

    private void end() {
        if (dash.size() > 1) {
            dashes.add(new Outline(dash, false));
        }
        dash = new ArrayList<>();
    }
}
