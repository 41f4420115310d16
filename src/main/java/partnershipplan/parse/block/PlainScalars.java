package partnershipplan.parse.block;

import partnershipplan.source.Node;
import partnershipplan.source.Span;

/** Text without quotes. */
final class PlainScalars {
    private final Cursor cursor;

    PlainScalars(Cursor cursor) {
        this.cursor = cursor;
    }

    /** A key, or the first line of a text: up to a colon, a comment or the line's end. */
    Node.Scalar line() {
        checkStart();
        return restOfLine();
    }

    /** Text, with the lines below that are indented further than what is around it. */
    Node.Scalar continued(Node.Scalar first, int enclosing) {
        StringBuilder text = null;
        Node.Scalar last = first;
        while (cursor.here() != '#' && cursor.here() != Cursor.END) {
            int breaks = passBreaks();
            if (cursor.indentation() <= enclosing || cursor.here() == '#') {
                break;
            }
            if (text == null) {
                text = new StringBuilder(first.text());
            }
            last = restOfLine();
            text.append(breaks == 1 ? " " : "\n".repeat(breaks - 1)).append(last.text());
        }
        cursor.toContent();
        return text == null
                ? first
                : new Node.Scalar(
                        text.toString(),
                        true,
                        new Span(
                                first.span().line(),
                                first.span().column(),
                                last.span().endLine(),
                                last.span().endColumn()));
    }

    /** Text within brackets: up to a comma, a bracket, or the colon behind a key. */
    Node.Scalar inBrackets() {
        checkStart();
        char[] chars = cursor.chars;
        int from = cursor.at();
        int end = from;
        int at = from;
        int seen = 0;
        for (char c = chars[at]; !isBracketOrComma(c) && !(c == ':' && endsKey(chars[at + 1])); c = chars[++at]) {
            if (c < ' ' || c == '?' || c == '#' && at > end) {
                throw new BeyondSubset();
            }
            if (c != ' ') {
                end = at + 1;
                seen |= c;
            }
        }
        cursor.see(seen);
        cursor.moveTo(at);
        return cursor.scalar(from, end);
    }

    private Node.Scalar restOfLine() {
        char[] chars = cursor.chars;
        int from = cursor.at();
        int end = from;
        int at = from;
        int seen = 0;
        for (char c = chars[at]; c >= ' '; c = chars[++at]) {
            if (c == ':' && Cursor.isBlank(chars[at + 1]) || c == '#' && at > end) {
                break;
            }
            if (c != ' ') {
                end = at + 1;
                seen |= c;
            }
        }
        cursor.see(seen);
        cursor.moveTo(at);
        return cursor.scalar(from, end);
    }

    /** Passes over a line break and empty lines. */
    private int passBreaks() {
        int breaks = 0;
        do {
            cursor.newLine();
            cursor.passSpaces();
            breaks++;
        } while (cursor.atBreak());
        return breaks;
    }

    private void checkStart() {
        char c = cursor.here();
        if (c == '-' ? Cursor.isBlank(cursor.next()) : !canStart(c)) {
            throw new BeyondSubset();
        }
    }

    private static boolean canStart(char c) {
        return switch (c) {
            case '?', ':', ',', '[', ']', '{', '}', '#', '&', '*', '!', '|', '>', '\'', '"', '%', '@', '`' -> false;
            default -> c > ' ';
        };
    }

    private static boolean endsKey(char next) {
        return Cursor.isBlank(next) || isBracketOrComma(next);
    }

    private static boolean isBracketOrComma(char c) {
        return c == ',' || c == ']' || c == '}' || c == '[' || c == '{';
    }
}
