package partnershipplan.render.word;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the document's text points to outside itself: web pages, and the other parts of the package. */
final class Relations {
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private final Map<String, String> links = new LinkedHashMap<>();
    private final Xml xml = new Xml();
    private int count;

    /** The id of a link to an address. */
    String link(String address) {
        return links.computeIfAbsent(address, a -> add("hyperlink", a, "TargetMode", "External"));
    }

    /** The id of another part of the package. */
    String part(String kind, String file) {
        return add(kind, file);
    }

    private String add(String kind, String target, String... more) {
        String id = "rId" + ++count;
        String[] attributes = new String[6 + more.length];
        System.arraycopy(new String[] {"Id", id, "Type", OFFICE + kind, "Target", target}, 0, attributes, 0, 6);
        System.arraycopy(more, 0, attributes, 6, more.length);
        xml.empty("Relationship", attributes);
        return id;
    }

    @Override
    public String toString() {
        return Xml.DECLARATION
                + new Xml()
                        .open("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships")
                        .add(xml)
                        .close("Relationships");
    }
}
