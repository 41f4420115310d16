package partnershipplan.render.word;

import java.util.List;

/** A drawn chart, and the metafile of it. */
record Chart(Piece.Element svg) {
    double width() {
        return view().get(2);
    }

    double height() {
        return view().get(3);
    }

    private List<Double> view() {
        return Outline.numbers(svg.attribute("viewBox"));
    }

    byte[] metafile() {
        Metafile file = new Metafile(width(), height());
        new ChartPainter(file).paint(svg, ChartLook.INITIAL, 0, 0);
        return file.bytes();
    }
}
