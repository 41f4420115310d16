package partnershipplan.parse.block;

import partnershipplan.source.Node;
import partnershipplan.source.Span;

/** A place in a text that is read from front to back, and which line and column it is. */
final class Cursor {
    /** What stands behind the last character. */
    static final char END = '\0';

    /** No character before this is half of one. */
    private static final char FIRST_HALF = '\uD800';

    /** In longer lines than this, counting characters over and over takes too long. */
    private static final int MAX_COUNTED = 1000;

    private final String text;

    /** The text, with {@link #END} behind it, so that no loop has to look for its length. */
    final char[] chars;

    private int at;

    /** Whether characters have to be counted to know a column. */
    private boolean halves;

    private int line = 1;
    private int lineStart;

    Cursor(String text) {
        this.text = text;
        this.chars = new char[text.length() + 1];
        text.getChars(0, text.length(), chars, 0);
    }

    char here() {
        return chars[at];
    }

    char next() {
        return chars[at + 1];
    }

    int at() {
        return at;
    }

    void pass() {
        at++;
    }

    void moveTo(int place) {
        at = place;
    }

    /** Takes note of characters, or their bits, of which one may be half of one: columns count whole ones. */
    void see(int bits) {
        if (bits >= FIRST_HALF) {
            halves = true;
        }
    }

    /** How many characters stand before this one in its line. */
    int column() {
        return at - lineStart;
    }

    /** The column of what is said here; -1 at the text's end, which is outside of everything. */
    int indentation() {
        return chars[at] == END ? -1 : at - lineStart;
    }

    /** Whether the line, or the text, ends here, or a space separates what follows. */
    static boolean isBlank(char c) {
        return c <= ' ';
    }

    /** Whether an item of a list begins here. */
    boolean atHyphen() {
        return chars[at] == '-' && isBlank(chars[at + 1]);
    }

    /** Whether what was read last is a key. */
    boolean atColon() {
        return chars[at] == ':' && isBlank(chars[at + 1]);
    }

    void passSpaces() {
        while (chars[at] == ' ') {
            at++;
        }
    }

    /** Passes over spaces up to a column. */
    void passSpaces(int column) {
        while (chars[at] == ' ' && column() < column) {
            at++;
        }
    }

    boolean atBreak() {
        return chars[at] == '\n' || chars[at] == '\r';
    }

    /** Passes over all that can be seen in the line. */
    void passLine() {
        while (chars[at] >= ' ' || chars[at] == '\t') {
            at++;
        }
    }

    /** Passes over spaces and a comment; whether the line ends there. */
    boolean lineIsOver() {
        passSpaces();
        if (chars[at] == '#' && (at == lineStart || chars[at - 1] == ' ')) {
            passLine();
        }
        return chars[at] < ' ';
    }

    /** From a line's end to the start of the next. */
    void newLine() {
        if (chars[at] == '\r') {
            at++;
        }
        if (chars[at] != '\n') {
            throw new BeyondSubset();
        }
        at++;
        line++;
        lineStart = at;
    }

    /** Passes over lines that say nothing, from the start of one on. */
    void toContent() {
        while (lineIsOver() && chars[at] != END) {
            newLine();
        }
    }

    /** From behind a value to what is said next; nothing else stands in the value's line. */
    void endLine() {
        if (!lineIsOver()) {
            throw new BeyondSubset();
        }
        toContent();
    }

    /** What was read in this line, as it stands there. */
    Node.Scalar scalar(int from, int to) {
        return new Node.Scalar(text.substring(from, to), true, span(from, to));
    }

    String text(int from, int to) {
        return text.substring(from, to);
    }

    /** A stretch of this line. */
    Span span(int from, int to) {
        return new Span(line, columnOf(from), line, columnOf(to));
    }

    private int columnOf(int place) {
        if (!halves) {
            return place - lineStart + 1;
        }
        if (place - lineStart > MAX_COUNTED) {
            throw new BeyondSubset();
        }
        return Character.codePointCount(chars, lineStart, place - lineStart) + 1;
    }

    /** From an earlier place to here, or to the start of this line. */
    Span spanFrom(Span start, boolean toHere) {
        int column = toHere ? Character.codePointCount(chars, lineStart, at - lineStart) + 1 : 1;
        return new Span(start.line(), start.column(), line, column);
    }
}
