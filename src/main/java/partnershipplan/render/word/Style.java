package partnershipplan.render.word;

/** The styles that documents use: the style sheet must have each of them. */
enum Style {
    TITLE("Title"),
    ORGANIZATION("Subtitle"),
    MARKS("Marks"),
    HEADING_1("Heading1"),
    HEADING_2("Heading2"),
    HEADING_3("Heading3"),
    HEADING_4("Heading4"),
    HEADING_5("Heading5"),
    CONTENTS("TOCHeading"),
    CONTENTS_1("TOC1"),
    CONTENTS_2("TOC2"),
    BODY("BodyText"),
    REMARK("Remark"),
    BULLET("ListBullet"),
    NUMBER("ListNumber"),
    LIST_MORE("ListContinue"),
    QUOTE("Quote"),
    CODE("Code"),
    FIGURE("Figure"),
    CELL("TableText"),
    COLUMN_HEAD("TableHead"),
    FACT_LABEL("FactLabel"),
    GAP("TableGap"),
    HEADER("Header"),
    FOOTER("Footer"),
    TABLE("PlanTable"),
    FACTS("PlanFacts"),
    LINK("Hyperlink"),
    SUB("Sub"),
    BLANK("Blank"),
    LEVEL("Level"),
    STATE("State"),
    MARK("Mark"),
    NUMBER_SIGN("ChapterNumber"),
    CODE_TEXT("CodeText");

    final String id;

    Style(String id) {
        this.id = id;
    }

    /** Of a heading as HTML counts them, where 1 is the document's title. */
    static Style heading(int level) {
        return switch (level) {
            case 1, 2 -> HEADING_1;
            case 3 -> HEADING_2;
            case 4 -> HEADING_3;
            case 5 -> HEADING_4;
            default -> HEADING_5;
        };
    }
}
