package partnershipplan.change;

/** A stretch of a sentence about a change. */
public record Piece(Style style, String text) {
    /** What the stretch is. */
    public enum Style {
        /** Words that are ours, or that stayed. */
        PLAIN,
        /** What the sentence is about. */
        NAME,
        /** A value as it was. */
        WAS,
        /** A value as it is now. */
        IS,
        /** Words taken out of a text. */
        CUT,
        /** Words put into a text. */
        PUT
    }

    static Piece plain(String text) {
        return new Piece(Style.PLAIN, text);
    }
}
