package partnershipplan.render.word;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import partnershipplan.render.view.Figure;
import partnershipplan.render.view.Strip;
import partnershipplan.render.words.Markup;

/** Charts and logos as pictures: SVG for those who can show it, and a metafile with the same lines for all others. */
final class Pictures {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    /** By which Word knows that an SVG comes with a picture. */
    private static final String HAS_SVG = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

    private static final int EMU_PER_TWIP = 635;
    private static final int EMU_PER_PIXEL = 9525;
    private static final String LOGO = "Logo";

    /** The part of the page's width, in percent, that one of two small drawings takes. */
    private static final int SMALL = 48;

    private int count;

    /** The files, by their names in the package. */
    final Map<String, byte[]> files = new LinkedHashMap<>();

    /** Each strip in a paragraph of its own. */
    void write(Figure figure, Flow flow) {
        long page = (long) ColumnWidths.PAGE * EMU_PER_TWIP;
        String label = Piece.words(PieceReader.read(figure.label()));
        for (Strip strip : figure.strips()) {
            flow.open(Paragraph.of(Style.FIGURE));
            for (int i = 0; i < strip.drawings().size(); i++) {
                if (i > 0) {
                    gap(flow);
                }
                draw(strip.drawings().get(i), label, figure.wide() ? page : page * SMALL / 100, flow);
            }
            flow.close();
        }
    }

    /** A logo within a paragraph that is open. */
    void logo(Markup logo, Flow flow) {
        Piece.Element picture = (Piece.Element) PieceReader.read(logo).get(0);
        if (picture.name().equals("svg")) {
            draw(logo, LOGO, Math.round(new Chart(picture).width() * EMU_PER_PIXEL), flow);
            return;
        }
        String source = picture.attribute("src");
        count++;
        String file = "media/logo" + count + ".png";
        byte[] bytes = Base64.getDecoder().decode(source.substring(source.indexOf(',') + 1));
        String png = add(file, bytes, flow);
        Frame frame = new Frame(
                LOGO + " " + count,
                picture.attribute("alt"),
                Long.parseLong(picture.attribute("width")) * EMU_PER_PIXEL,
                Long.parseLong(picture.attribute("height")) * EMU_PER_PIXEL);
        frame(flow.xml, frame, new Xml().empty("a:blip", "r:embed", png));
    }

    static void gap(Flow flow) {
        flow.xml.open("w:r").open("w:t", "xml:space", "preserve").text("    ");
        flow.xml.close("w:t").close("w:r");
    }

    private void draw(Markup drawn, String label, long width, Flow flow) {
        Piece.Element svg = (Piece.Element) PieceReader.read(drawn).get(0);
        Chart chart = new Chart(svg);
        count++;
        String metafile = add("media/chart" + count + ".emf", chart.metafile(), flow);
        String drawing = add("media/chart" + count + ".svg", svg(drawn).getBytes(StandardCharsets.UTF_8), flow);
        long height = Math.round(width * chart.height() / chart.width());
        Frame frame = new Frame(label + " " + count, svg.attribute("aria-label"), width, height);
        frame(flow.xml, frame, image(metafile, drawing));
    }

    /** What a picture is called and says, and how large it is. */
    private record Frame(String name, String alt, long width, long height) {}

    private void frame(Xml xml, Frame frame, Xml blip) {
        xml.open("w:r").open("w:drawing");
        xml.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        size(xml, "wp:extent", frame);
        xml.empty("wp:effectExtent", "l", "0", "t", "0", "r", "0", "b", "0");
        String id = String.valueOf(count);
        xml.empty("wp:docPr", "id", id, "name", frame.name(), "descr", frame.alt());
        xml.open("a:graphic", "xmlns:a", DRAWING + "main").open("a:graphicData", "uri", DRAWING + "picture");
        xml.open("pic:pic", "xmlns:pic", DRAWING + "picture").open("pic:nvPicPr");
        xml.empty("pic:cNvPr", "id", id, "name", frame.name())
                .empty("pic:cNvPicPr")
                .close("pic:nvPicPr");
        xml.open("pic:blipFill").add(blip);
        xml.open("a:stretch").empty("a:fillRect").close("a:stretch").close("pic:blipFill");
        xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
        size(xml, "a:ext", frame);
        xml.close("a:xfrm").open("a:prstGeom", "prst", "rect").empty("a:avLst").close("a:prstGeom");
        xml.close("pic:spPr").close("pic:pic").close("a:graphicData").close("a:graphic");
        xml.close("wp:inline").close("w:drawing").close("w:r");
    }

    private static Xml image(String metafile, String drawing) {
        Xml xml = new Xml().open("a:blip", "r:embed", metafile).open("a:extLst").open("a:ext", "uri", HAS_SVG);
        xml.empty(
                "asvg:svgBlip",
                "xmlns:asvg",
                "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
                "r:embed",
                drawing);
        return xml.close("a:ext").close("a:extLst").close("a:blip");
    }

    private static void size(Xml xml, String name, Frame frame) {
        xml.empty(name, "cx", String.valueOf(frame.width()), "cy", String.valueOf(frame.height()));
    }

    private String add(String name, byte[] bytes, Flow flow) {
        files.put("word/" + name, bytes);
        return flow.relations.part("image", name);
    }

    /** The drawing in the document's font. */
    private static String svg(Markup drawn) {
        return Xml.DECLARATION + drawn.text().replace("font-family=\"Noto Sans,", "font-family=\"Calibri, Carlito,");
    }
}
