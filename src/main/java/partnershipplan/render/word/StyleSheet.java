package partnershipplan.render.word;

import java.util.ArrayList;
import java.util.List;
import partnershipplan.render.template.TemplateException;

/** The style sheet, which may be someone's own: it must be well-formed, and have each style that is used. */
public final class StyleSheet {
    private static final String FILE = "style/word.xml";

    private StyleSheet() {}

    /** The style sheet in the document's language. */
    static String of(String xml, String language) {
        List<StyleFault> faults = faults(xml);
        if (!faults.isEmpty()) {
            StyleFault first = faults.get(0);
            throw new TemplateException(FILE + ":" + first.line() + ": " + first.message());
        }
        return xml.replace("document:language", language);
    }

    /** All that is wrong with a style sheet. */
    public static List<StyleFault> faults(String xml) {
        try {
            PieceReader.read(xml);
        } catch (IllegalArgumentException e) {
            String told = String.valueOf(e.getMessage());
            int colon = told.indexOf(": ");
            return List.of(new StyleFault(Integer.parseInt(told.substring(0, colon)), told.substring(colon + 2), ""));
        }
        List<StyleFault> faults = new ArrayList<>();
        int line = xml.substring(0, Math.max(0, xml.indexOf("<w:styles"))).split("\n", -1).length;
        for (Style style : Style.values()) {
            if (!xml.contains("w:styleId=\"" + style.id + "\"")) {
                faults.add(new StyleFault(
                        line,
                        "there is no style `" + style.id + "`, which documents use",
                        "keep a <w:style w:styleId=\"" + style.id + "\">"));
            }
        }
        return faults;
    }
}
