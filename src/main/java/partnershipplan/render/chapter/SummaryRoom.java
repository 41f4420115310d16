package partnershipplan.render.chapter;

/**
 * How much of each thing the summary shows, so that it keeps to two pages.
 *
 * @param prose the most letters of a paragraph
 * @param line the most letters of a line
 * @param name the most letters of a name
 * @param lines the most needs, and must-haves
 */
record SummaryRoom(
        int prose, int line, int name, int lines, int partners, int tasks, int metrics, int mechanisms, int dates) {
    /** For plans as they are. */
    static final SummaryRoom WIDE = new SummaryRoom(360, 95, 44, 4, 10, 6, 5, 3, 5);

    /** For plans that have much of everything, and tell it in long sentences. */
    static final SummaryRoom NARROW = new SummaryRoom(170, 64, 28, 3, 5, 4, 3, 2, 3);

    /** With more letters than this, the wide one needs a third page. */
    static final int LETTERS = 3600;
}
