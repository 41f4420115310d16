package partnershipplan.render.chart;

import java.util.Collection;
import java.util.Map;

/** Draws a thin line from each task to those that come after it, below the marks. */
final class Connectors {
    private static final String LINE = "fill=\"none\" stroke=\"#4c5a5e\" stroke-width=\"1\"";
    private final Svg svg;
    private final Map<Integer, GanttRow> all;

    /** @param all every row of the timeline by its number, as if they stood below each other in one drawing */
    Connectors(Svg svg, Map<Integer, GanttRow> all) {
        this.svg = svg;
        this.all = all;
    }

    /** Those that lead to or from the rows of this drawing, cut at its edges. */
    void draw(Collection<GanttRow> rows, double top, double bottom) {
        for (GanttRow to : rows) {
            for (int number : to.bar().after()) {
                GanttRow from = all.get(number);
                if (from != null && from != to) {
                    connect(from, to, top, bottom);
                }
            }
        }
    }

    private void connect(GanttRow from, GanttRow to, double top, double bottom) {
        int down = to.middle() > from.middle() ? 1 : -1;
        double start = Math.max(top, Math.min(from.middle() + down * GanttRow.HALF, bottom));
        Pen pen = new Pen().from(from.exit(), start);
        if (to.left() >= from.exit() + 9) {
            svg.path("c-tie", pen.down(to.middle()).across(to.left() - 3).path(), LINE);
            arrow(to.left() - 0.8, to.middle(), 1, 0);
        } else {
            double x = to.entry(from.exit());
            if (Math.abs(x - from.exit()) > 0.5) {
                pen.down(to.middle() - down * 11).across(x);
            }
            svg.path("c-tie", pen.down(to.middle() - down * 9).path(), LINE);
            arrow(x, to.middle() - down * (GanttRow.HALF + 0.8), 0, down);
        }
    }

    /** The head of an arrow with its point at a place, looking right, down or up. */
    private void arrow(double x, double y, int right, int down) {
        arrow(svg, x, y, right, down);
    }

    static void arrow(Svg svg, double x, double y, int right, int down) {
        double backX = x - 4.5 * right;
        double backY = y - 4.5 * down;
        Pen pen = new Pen().from(x, y).to(backX + 3 * down, backY + 3 * right);
        svg.path("c-head", pen.to(backX - 3 * down, backY - 3 * right).shut().path(), Svg.SOFT);
    }
}
