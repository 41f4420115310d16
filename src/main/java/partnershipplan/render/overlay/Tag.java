package partnershipplan.render.overlay;

import java.util.List;

/**
 * A tag of a template, with what stands between it and the tag that closes it.
 *
 * @param from where it begins in the template's text
 * @param to where it ends
 */
record Tag(Kind kind, String name, int from, int to, List<Tag> inside) {
    /** What a tag does. */
    enum Kind {
        VALUE,
        SECTION,
        INVERTED,
        CLOSE,
        PART,
        COMMENT;

        static Kind of(char sign) {
            return switch (sign) {
                case '#' -> SECTION;
                case '^' -> INVERTED;
                case '/' -> CLOSE;
                case '>' -> PART;
                case '!' -> COMMENT;
                default -> VALUE;
            };
        }

        boolean opens() {
            return this == SECTION || this == INVERTED;
        }
    }
}
