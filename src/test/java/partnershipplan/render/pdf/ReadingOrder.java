package partnershipplan.render.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of a PDF as a screen reader meets it: along the structure tree, without artifacts. */
final class ReadingOrder {
    private final Map<COSDictionary, Map<Integer, String>> marked = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    ReadingOrder(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                Map<Integer, String> texts = new HashMap<>();
                extractor.getMarkedContents().forEach(content -> texts.put(content.getMCID(), textOf(content)));
                marked.put(page.getCOSObject(), texts);
            }
            visit(document.getDocumentCatalog().getStructureTreeRoot());
        }
    }

    String text() {
        return text.toString();
    }

    private void visit(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                visit(element);
            } else if (kid instanceof Integer id && node instanceof PDStructureElement element) {
                text.append(marked.get(element.getPage().getCOSObject()).get(id));
            } else if (kid instanceof PDMarkedContentReference reference) {
                text.append(marked.get(reference.getPage().getCOSObject()).get(reference.getMCID()));
            }
        }
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
