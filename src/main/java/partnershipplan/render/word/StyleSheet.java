package partnershipplan.render.word;

import partnershipplan.render.template.TemplateException;

/** The style sheet, which may be someone's own: it must be well-formed, and have each style that is used. */
final class StyleSheet {
    private static final String FILE = "style/word.xml";

    private StyleSheet() {}

    /** The style sheet in the document's language. */
    static String of(String xml, String language) {
        try {
            PieceReader.read(xml);
        } catch (IllegalArgumentException e) {
            throw new TemplateException(FILE + ":" + e.getMessage());
        }
        for (Style style : Style.values()) {
            if (!xml.contains("w:styleId=\"" + style.id + "\"")) {
                throw new TemplateException(FILE + ": there is no style `" + style.id + "`, which documents use");
            }
        }
        return xml.replace("document:language", language);
    }
}
