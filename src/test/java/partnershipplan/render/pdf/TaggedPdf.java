package partnershipplan.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The structure tree of a PDF with its text: what a screen reader reads. */
final class TaggedPdf {
    private final Map<COSDictionary, Map<Integer, String>> marked = new HashMap<>();

    /**
     * An element.
     *
     * @param page where it begins
     * @param kids elements, and texts
     * @param objects the annotations it stands for
     */
    record Node(
            String type,
            String alternative,
            String language,
            COSDictionary attributes,
            COSDictionary page,
            List<Object> kids,
            List<COSDictionary> objects) {

        /** Without that of figures, in whose place their name is read. */
        String text() {
            if (type.equals("Figure")) {
                return "";
            }
            StringBuilder text = new StringBuilder();
            kids.forEach(kid -> text.append(kid instanceof Node node ? node.text() : kid));
            return text.toString();
        }

        List<Node> children() {
            return kids.stream()
                    .filter(Node.class::isInstance)
                    .map(Node.class::cast)
                    .toList();
        }

        /** Short, since the dictionaries know the whole document. */
        @Override
        public String toString() {
            return type + " " + text();
        }

        /** Every element below it of these types, in reading order. */
        List<Node> all(String type) {
            List<Node> found = new ArrayList<>();
            for (Node child : children()) {
                if (child.type.matches(type)) {
                    found.add(child);
                }
                found.addAll(child.all(type));
            }
            return found;
        }
    }

    private TaggedPdf(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> texts = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> texts.put(content.getMCID(), textOf(content)));
            marked.put(page.getCOSObject(), texts);
        }
    }

    static Node read(PDDocument pdf) throws IOException {
        return (Node) new TaggedPdf(pdf)
                .kids(pdf.getDocumentCatalog().getStructureTreeRoot())
                .get(0);
    }

    private Node node(PDStructureElement element) {
        List<COSDictionary> objects = new ArrayList<>();
        for (Object kid : element.getKids()) {
            if (kid instanceof PDObjectReference reference) {
                objects.add(reference.getCOSObject().getCOSDictionary(COSName.OBJ));
            }
        }
        return new Node(
                element.getStructureType(),
                element.getAlternateDescription(),
                element.getLanguage(),
                element.getCOSObject().getCOSDictionary(COSName.A),
                element.getCOSObject().getCOSDictionary(COSName.PG),
                kids(element),
                objects);
    }

    private List<Object> kids(PDStructureNode parent) {
        List<Object> kids = new ArrayList<>();
        for (Object kid : parent.getKids()) {
            if (kid instanceof PDStructureElement element) {
                kids.add(node(element));
            } else if (kid instanceof Integer id && parent instanceof PDStructureElement element) {
                kids.add(marked.get(element.getPage().getCOSObject()).get(id));
            } else if (kid instanceof PDMarkedContentReference reference) {
                kids.add(marked.get(reference.getPage().getCOSObject()).get(reference.getMCID()));
            }
        }
        return kids;
    }

    private static String textOf(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            }
        }
        return text.toString();
    }
}
