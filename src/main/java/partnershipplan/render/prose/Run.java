package partnershipplan.render.prose;

import java.util.EnumSet;
import java.util.Set;
import org.commonmark.node.Link;
import org.jspecify.annotations.Nullable;

/** A stretch of text in one style, or a line break: all that a paragraph of prose can consist of. */
record Run(
        Kind kind, String text, Set<Style> styles, @Nullable Link link) {

    /** What a run is. */
    enum Kind {
        TEXT,
        CODE,
        SOFT_BREAK,
        HARD_BREAK
    }

    /** How a run looks. */
    enum Style {
        STRONG,
        EMPHASIS,
        STRUCK
    }

    static Run text(String text) {
        return new Run(Kind.TEXT, text, Set.of(), null);
    }

    static Run code(String text) {
        return new Run(Kind.CODE, text, Set.of(), null);
    }

    static Run hardBreak() {
        return new Run(Kind.HARD_BREAK, "", Set.of(), null);
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    boolean isBreak() {
        return kind == Kind.SOFT_BREAK || kind == Kind.HARD_BREAK;
    }

    boolean isBlank() {
        return isBreak() || (isText() && text.chars().allMatch(Characters::isSpace));
    }

    Run withText(String other) {
        return new Run(kind, other, styles, link);
    }

    Run withLink(Link other) {
        return new Run(kind, text, styles, other);
    }

    Run withoutLink() {
        return new Run(kind, text, styles, null);
    }

    /** A break inside a heading or a line is a space. */
    Run withoutBreak() {
        return isBreak() ? new Run(Kind.TEXT, " ", styles, link) : this;
    }

    Run with(Style style) {
        Set<Style> more = EnumSet.of(style);
        more.addAll(styles);
        return new Run(kind, text, more, link);
    }

    /** With only those styles, and that link, that it has in common with its neighbour. */
    Run commonWith(@Nullable Run neighbour) {
        if (neighbour == null) {
            return new Run(kind, text, Set.of(), null);
        }
        Set<Style> common = EnumSet.noneOf(Style.class);
        common.addAll(styles);
        common.retainAll(neighbour.styles);
        return new Run(kind, text, common, sameLink(neighbour) ? link : null);
    }

    boolean looksLike(Run other) {
        return styles.equals(other.styles) && sameLink(other);
    }

    /** Two links to one place are still two links. */
    @SuppressWarnings("ReferenceEquality")
    boolean sameLink(Run other) {
        return link == other.link;
    }
}
