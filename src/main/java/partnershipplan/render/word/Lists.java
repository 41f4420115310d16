package partnershipplan.render.word;

/** The numbering of lists: bullets share one, and each numbered list has one of its own. */
final class Lists {
    static final String BULLETS = "1";
    private static final int DEEPEST = 8;
    private static final int STEP = 300;
    private static final String BULLET = "1";
    private static final String DECIMAL = "2";
    private final Xml numbered = new Xml();
    private int count = 1;

    /** A new numbered list. */
    String numbered(int start, int depth) {
        String number = String.valueOf(++count);
        String level = String.valueOf(level(depth));
        numbered.open("w:num", "w:numId", number).value("w:abstractNumId", DECIMAL);
        numbered.open("w:lvlOverride", "w:ilvl", level).value("w:startOverride", String.valueOf(start));
        numbered.close("w:lvlOverride").close("w:num");
        return number;
    }

    /** A level that Word has. */
    static int level(int depth) {
        return Math.min(depth, DEEPEST);
    }

    /** How far from the margin the text of an item stands; depth 1 is that of the outermost list. */
    static int indent(int depth) {
        return STEP * (level(depth - 1) + 1);
    }

    @Override
    public String toString() {
        Xml xml = new Xml().open("w:numbering", "xmlns:w", WordWriter.MAIN);
        levels(xml, BULLET, "bullet");
        levels(xml, DECIMAL, "decimal");
        xml.open("w:num", "w:numId", BULLETS).value("w:abstractNumId", BULLET).close("w:num");
        return Xml.DECLARATION + xml.add(numbered).close("w:numbering");
    }

    private static void levels(Xml xml, String id, String format) {
        xml.open("w:abstractNum", "w:abstractNumId", id).value("w:multiLevelType", "hybridMultilevel");
        for (int level = 0; level <= DEEPEST; level++) {
            String sign = format.equals("decimal") ? "%" + (level + 1) + "." : level % 2 == 0 ? "•" : "–";
            xml.open("w:lvl", "w:ilvl", String.valueOf(level))
                    .value("w:start", "1")
                    .value("w:numFmt", format);
            xml.value("w:lvlText", sign).value("w:lvlJc", "left").open("w:pPr");
            String left = String.valueOf(indent(level + 1));
            xml.empty("w:ind", "w:left", left, "w:hanging", String.valueOf(STEP));
            xml.close("w:pPr").close("w:lvl");
        }
        xml.close("w:abstractNum");
    }
}
