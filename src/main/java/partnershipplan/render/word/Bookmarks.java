package partnershipplan.render.word;

import java.util.List;

/** The places in a document that links lead to. */
final class Bookmarks {
    private int count;

    /** A place's name, of the signs that Word takes in one. */
    static String name(String id) {
        StringBuilder name = new StringBuilder(id.length());
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            name.append(Character.isLetterOrDigit(c) ? c : '_');
        }
        return name.toString();
    }

    /** Marks the start of a paragraph. */
    void write(Xml xml, List<String> names) {
        for (String name : names) {
            String id = String.valueOf(++count);
            xml.empty("w:bookmarkStart", "w:id", id, "w:name", name).empty("w:bookmarkEnd", "w:id", id);
        }
    }
}
