package partnershipplan.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** Tells a screen reader once and plainly what the PDF library's tags tell twice or not at all. */
final class TagTree {
    private final ParentTree parents;
    private final RepeatedHeads repeated = new RepeatedHeads();

    private TagTree(PDStructureTreeRoot root) {
        this.parents = new ParentTree(root.getCOSObject());
    }

    static void tidy(PDDocument pdf) throws IOException {
        PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
        TagTree tree = new TagTree(root);
        for (COSBase kid : new Tag(root.getCOSObject()).kids()) {
            tree.visit(new Tag((COSDictionary) kid), false);
        }
        tree.repeated.becomeArtifacts(pdf, tree.parents);
    }

    private void visit(Tag tag, boolean inHead) {
        List<COSBase> kids = new ArrayList<>();
        for (COSBase kid : tag.kids()) {
            Tag inner = Tag.of(kid);
            if (inner == null) {
                if (!inHead || !repeated.take(tag, kid)) {
                    kids.add(kid);
                }
            } else if (!isEmptyPart(inner)) {
                visit(inner, inHead || inner.type().equals("THead"));
                kids.add(kid);
            }
        }
        DefinitionLists.rename(tag);
        if (tag.type().equals("Lbl") || tag.type().equals("LBody")) {
            DefinitionLists.makePlain(tag.type(), kids);
        }
        tag.setKids(
                switch (tag.type()) {
                    case "Link" -> oneLink(tag, kids);
                    case "L" -> DefinitionLists.items(kids);
                    default -> kids;
                });
    }

    /** Every table has a foot, though none is filled. */
    private static boolean isEmptyPart(Tag tag) {
        return tag.type().equals("TFoot") && tag.kids().isEmpty();
    }

    /**
     * A link as wide as the page is made of links in a link. Its text is read as it stands; the name that stands for it
     * belongs to the annotation alone, else it would be read in place of the text, or beside it.
     */
    private List<COSBase> oneLink(Tag link, List<COSBase> kids) {
        link.dictionary().removeItem(COSName.ALT);
        List<COSBase> all = new ArrayList<>();
        for (COSBase kid : kids) {
            Tag inner = Tag.of(kid);
            if (inner != null && inner.type().equals("Link") && inner.page() == link.page()) {
                all.addAll(inner.kids());
                parents.replace(inner.dictionary(), link.dictionary());
            } else {
                all.add(kid);
            }
        }
        return all;
    }
}
