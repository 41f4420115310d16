package partnershipplan.render.word;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import partnershipplan.render.view.Figure;
import partnershipplan.render.view.Strip;
import partnershipplan.render.words.Markup;

/** Charts as pictures: SVG for those who can show it, and a metafile with the same lines for all others. */
final class Pictures {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    /** By which Word knows that an SVG comes with a picture. */
    private static final String HAS_SVG = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

    private static final int EMU_PER_TWIP = 635;

    /** The part of the page's width, in percent, that one of two small drawings takes. */
    private static final int SMALL = 48;

    private final Flow flow;

    /** The files, by their names in the package. */
    final Map<String, byte[]> files = new LinkedHashMap<>();

    Pictures(Flow flow) {
        this.flow = flow;
    }

    /** Each strip in a paragraph of its own. */
    void write(Figure figure) {
        long page = (long) ColumnWidths.PAGE * EMU_PER_TWIP;
        String label = Piece.words(PieceReader.read(figure.label()));
        for (Strip strip : figure.strips()) {
            flow.open(Paragraph.of(Style.FIGURE));
            for (int i = 0; i < strip.drawings().size(); i++) {
                if (i > 0) {
                    gap();
                }
                write(strip.drawings().get(i), label, figure.wide() ? page : page * SMALL / 100);
            }
            flow.close();
        }
    }

    private void gap() {
        flow.xml.open("w:r").open("w:t", "xml:space", "preserve").text("    ");
        flow.xml.close("w:t").close("w:r");
    }

    private void write(Markup drawn, String label, long width) {
        Piece.Element svg = (Piece.Element) PieceReader.read(drawn).get(0);
        Chart chart = new Chart(svg);
        int number = files.size() / 2 + 1;
        String metafile = add("media/chart" + number + ".emf", chart.metafile());
        String drawing = add("media/chart" + number + ".svg", svg(drawn).getBytes(StandardCharsets.UTF_8));
        long height = Math.round(width * chart.height() / chart.width());
        Xml xml = flow.xml.open("w:r").open("w:drawing");
        xml.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        size(xml, "wp:extent", width, height);
        xml.empty("wp:effectExtent", "l", "0", "t", "0", "r", "0", "b", "0");
        String id = String.valueOf(number);
        String name = label + " " + number;
        xml.empty("wp:docPr", "id", id, "name", name, "descr", svg.attribute("aria-label"));
        xml.open("a:graphic", "xmlns:a", DRAWING + "main").open("a:graphicData", "uri", DRAWING + "picture");
        xml.open("pic:pic", "xmlns:pic", DRAWING + "picture").open("pic:nvPicPr");
        xml.empty("pic:cNvPr", "id", id, "name", name).empty("pic:cNvPicPr").close("pic:nvPicPr");
        image(xml, metafile, drawing);
        xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
        size(xml, "a:ext", width, height);
        xml.close("a:xfrm").open("a:prstGeom", "prst", "rect").empty("a:avLst").close("a:prstGeom");
        xml.close("pic:spPr").close("pic:pic").close("a:graphicData").close("a:graphic");
        xml.close("wp:inline").close("w:drawing").close("w:r");
    }

    private static void image(Xml xml, String metafile, String drawing) {
        xml.open("pic:blipFill")
                .open("a:blip", "r:embed", metafile)
                .open("a:extLst")
                .open("a:ext", "uri", HAS_SVG);
        xml.empty(
                "asvg:svgBlip",
                "xmlns:asvg",
                "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
                "r:embed",
                drawing);
        xml.close("a:ext").close("a:extLst").close("a:blip");
        xml.open("a:stretch").empty("a:fillRect").close("a:stretch").close("pic:blipFill");
    }

    private static void size(Xml xml, String name, long width, long height) {
        xml.empty(name, "cx", String.valueOf(width), "cy", String.valueOf(height));
    }

    private String add(String name, byte[] bytes) {
        files.put("word/" + name, bytes);
        return flow.relations.part("image", name);
    }

    /** The drawing in the document's font. */
    private static String svg(Markup drawn) {
        return Xml.DECLARATION + drawn.text().replace("font-family=\"Noto Sans,", "font-family=\"Calibri, Carlito,");
    }
}
