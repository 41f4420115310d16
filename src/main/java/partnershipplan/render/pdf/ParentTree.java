package partnershipplan.render.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;

/** The way back from what stands on a page to its element in the structure tree. */
final class ParentTree {
    private final COSArray numbers;

    ParentTree(COSDictionary root) {
        COSDictionary tree = root.getCOSDictionary(COSName.PARENT_TREE);
        COSArray pairs = tree == null ? null : tree.getCOSArray(COSName.NUMS);
        this.numbers = pairs == null ? new COSArray() : pairs;
    }

    void replace(COSDictionary before, COSDictionary after) {
        for (int i = 1; i < numbers.size(); i += 2) {
            COSBase owner = numbers.getObject(i);
            if (owner == before) {
                numbers.set(i, after);
            } else if (owner instanceof COSArray owners) {
                replace(owners, before, after);
            }
        }
    }

    private static void replace(COSArray owners, COSDictionary before, COSDictionary after) {
        for (int i = 0; i < owners.size(); i++) {
            if (owners.getObject(i) == before) {
                owners.set(i, after);
            }
        }
    }

    void forget(COSDictionary page, int content) {
        int key = page.getInt(COSName.STRUCT_PARENTS);
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            if (numbers.getInt(i) == key && numbers.getObject(i + 1) instanceof COSArray owners) {
                owners.set(content, COSNull.NULL);
            }
        }
    }
}
