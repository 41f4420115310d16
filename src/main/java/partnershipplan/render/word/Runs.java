package partnershipplan.render.word;

import java.util.List;

/** Writes what stands within a paragraph as runs; as in HTML, one space stands for any number of blanks. */
final class Runs {
    private final Xml xml;
    private final Relations relations;

    /** Whether a space is owed before the next word. */
    private boolean space;

    /** Whether the line has a word yet. */
    private boolean begun;

    private boolean linked;

    Runs(Xml xml, Relations relations) {
        this.xml = xml;
        this.relations = relations;
    }

    /** The runs of a new paragraph. */
    void paragraph(List<Piece> pieces, Look look) {
        space = false;
        begun = false;
        write(pieces, look);
    }

    /** The runs of a new paragraph that stands in a link as a whole. */
    void linked(List<Piece> pieces) {
        linked = true;
        paragraph(pieces, Look.PLAIN);
        linked = false;
    }

    private void write(List<Piece> pieces, Look look) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Element element) {
                element(element, look.spoken(element.attribute("lang")));
            } else {
                text(piece.words(), look);
            }
        }
    }

    private void element(Piece.Element element, Look look) {
        switch (element.name()) {
            case "br" -> lineBreak();
            case "strong" -> write(element.content(), look.strong());
            case "em" -> write(element.content(), look.emphasized());
            case "del" -> write(element.content(), look.crossedOut());
            case "code" -> write(element.content(), look.in(Style.CODE_TEXT));
            case "a" -> link(element, look);
            case "span" -> span(element, look);
            default -> write(element.content(), look);
        }
    }

    private void span(Piece.Element span, Look look) {
        String family = span.attribute("class");
        int end = family.indexOf(' ');
        switch (end < 0 ? family : family.substring(0, end)) {
            case "sub" -> {
                lineBreak();
                write(span.content(), look.light().in(Style.SUB));
            }
            case "blank" -> framed(span, look, look.light().in(Style.BLANK));
            case "level" -> framed(span, look, look.light().in(Style.LEVEL));
            case "number" -> write(span.content(), look.in(Style.NUMBER_SIGN));
            case "mark" -> framed(span, look, look.in(Style.MARK));
            case "status", "check" -> write(span.content(), isLight(span) ? look : look.in(Style.STATE));
            default -> write(span.content(), look);
        }
    }

    /** In a frame, which does not begin with the space before it. */
    private void framed(Piece.Element span, Look around, Look within) {
        flushSpace(around);
        write(span.content(), within);
    }

    /** States that ask for no attention. */
    private static boolean isLight(Piece.Element state) {
        return state.isClass("status-planned")
                || state.isClass("status-cancelled")
                || state.isClass("check-na")
                || state.isClass("check-unknown");
    }

    private void link(Piece.Element link, Look look) {
        String target = link.attribute("href");
        if (linked || target.isEmpty()) {
            write(link.content(), look);
            return;
        }
        flushSpace(look);
        if (target.startsWith("#")) {
            xml.open("w:hyperlink", "w:anchor", Bookmarks.name(target.substring(1)), "w:history", "1");
        } else if (link.attribute("title").isEmpty()) {
            xml.open("w:hyperlink", "r:id", relations.link(target), "w:history", "1");
        } else {
            xml.open("w:hyperlink", "r:id", relations.link(target), "w:tooltip", link.attribute("title"));
        }
        linked = true;
        write(link.content(), look.in(Style.LINK));
        linked = false;
        xml.close("w:hyperlink");
    }

    /** A new line, unless this one is still empty. */
    void lineBreak() {
        if (begun) {
            xml.open("w:r").empty("w:br").close("w:r");
        }
        begun = false;
        space = false;
    }

    void text(String text, Look look) {
        StringBuilder words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
                space = begun;
            } else {
                if (space) {
                    words.append(' ');
                }
                words.append(c);
                begun = true;
                space = false;
            }
        }
        if (!words.isEmpty()) {
            run(words.toString(), look);
        }
    }

    /** Text whose every blank counts. */
    void exact(String text, Look look) {
        begun = true;
        run(text, look);
    }

    private void flushSpace(Look look) {
        if (space) {
            run(" ", look);
            space = false;
        }
    }

    private void run(String text, Look look) {
        xml.open("w:r");
        look.write(xml);
        xml.open("w:t", "xml:space", "preserve").text(text).close("w:t").close("w:r");
    }
}
