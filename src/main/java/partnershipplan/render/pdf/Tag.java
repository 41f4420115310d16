package partnershipplan.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** An element of the PDF's structure tree, such as a heading or a link. */
record Tag(COSDictionary dictionary) {

    /** Null for what is not an element: marked content, a reference to it, or to an annotation. */
    static @Nullable Tag of(COSBase kid) {
        return kid instanceof COSDictionary entry && entry.containsKey(COSName.S) ? new Tag(entry) : null;
    }

    String type() {
        return dictionary.getNameAsString(COSName.S, "");
    }

    List<COSBase> kids() {
        COSBase kids = dictionary.getDictionaryObject(COSName.K);
        if (!(kids instanceof COSArray array)) {
            return kids == null ? List.of() : List.of(kids);
        }
        List<COSBase> list = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            list.add(array.getObject(i));
        }
        return list;
    }

    void setKids(List<COSBase> kids) {
        dictionary.setItem(COSName.K, new COSArray(kids));
        for (COSBase kid : kids) {
            Tag tag = of(kid);
            if (tag != null) {
                tag.dictionary.setItem(COSName.P, dictionary);
            }
        }
    }

    @Nullable
    COSDictionary page() {
        return dictionary.getCOSDictionary(COSName.PG);
    }
}
