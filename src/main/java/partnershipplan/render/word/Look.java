package partnershipplan.render.word;

import org.jspecify.annotations.Nullable;

/**
 * How a run of text looks.
 *
 * @param language where it is not the document's
 */
record Look(
        @Nullable Style style,
        boolean bold,
        boolean italic,
        boolean struck,
        @Nullable String language) {
    static final Look PLAIN = new Look(null, false, false, false, null);

    Look in(Style other) {
        return new Look(other, bold, italic, struck, language);
    }

    Look strong() {
        return new Look(style, true, italic, struck, language);
    }

    Look light() {
        return new Look(style, false, italic, struck, language);
    }

    Look emphasized() {
        return new Look(style, bold, true, struck, language);
    }

    Look crossedOut() {
        return new Look(style, bold, italic, true, language);
    }

    Look spoken(String other) {
        return other.isEmpty() ? this : new Look(style, bold, italic, struck, other);
    }

    void write(Xml xml) {
        if (equals(PLAIN)) {
            return;
        }
        xml.open("w:rPr");
        if (style != null) {
            xml.value("w:rStyle", style.id);
        }
        if (bold) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (italic) {
            xml.empty("w:i").empty("w:iCs");
        }
        if (struck) {
            xml.empty("w:strike");
        }
        if (language != null) {
            xml.empty("w:lang", "w:val", language, "w:eastAsia", language, "w:bidi", language);
        }
        xml.close("w:rPr");
    }
}
