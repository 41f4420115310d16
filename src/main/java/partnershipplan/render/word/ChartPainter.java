package partnershipplan.render.word;

import java.util.List;

/** Draws the elements of a chart in a metafile, one after the other. */
final class ChartPainter {
    private final Metafile file;

    ChartPainter(Metafile file) {
        this.file = file;
    }

    /** @param x how far the element's own zero is from the drawing's */
    void paint(Piece.Element element, ChartLook inherited, double x, double y) {
        ChartLook look = inherited.inheritedBy(element);
        switch (element.name()) {
            case "svg", "g" -> {
                List<Double> move = translation(element.attribute("transform"));
                element.elements().forEach(e -> paint(e, look, x + move.get(0), y + move.get(1)));
            }
            case "text" -> {
                Outline.Point at = Outline.at(element, "x", "y");
                file.text(x + at.x(), y + at.y(), element.words().strip(), look);
            }
            default -> draw(Outline.of(element), x, y, look);
        }
    }

    private void draw(List<Outline> outlines, double x, double y, ChartLook look) {
        boolean together = outlines.size() > 1 && !look.fill().equals(ChartLook.NONE);
        if (together) {
            file.fill(outlines, x, y, look);
        }
        ChartLook each = together ? look.unfilled() : look;
        outlines.forEach(outline -> draw(outline, x, y, each));
    }

    private void draw(Outline outline, double x, double y, ChartLook look) {
        if (look.dashes().isEmpty()) {
            file.draw(outline, x, y, look);
            return;
        }
        file.draw(outline, x, y, look.undrawn());
        Dashes.of(outline, look.dashes()).forEach(dash -> file.draw(dash, x, y, look));
    }

    /** Understands {@code translate(x, y)} alone, which is all that charts use. */
    private static List<Double> translation(String transform) {
        String open = "translate(";
        if (!transform.startsWith(open)) {
            return List.of(0.0, 0.0);
        }
        List<Double> by = Outline.numbers(transform.substring(open.length(), transform.indexOf(')')));
        return by.size() > 1 ? by : List.of(by.get(0), 0.0);
    }
}
