package partnershipplan.parse.block;

import partnershipplan.source.Node;
import partnershipplan.source.Span;

/** Text in a block of its own, behind {@code |} or {@code >}. */
final class BlockScalars {
    private final Cursor cursor;

    BlockScalars(Cursor cursor) {
        this.cursor = cursor;
    }

    /** The text, and behind it all that says nothing. */
    Node.Scalar scalar(int enclosing) {
        Span start = cursor.span(cursor.at(), cursor.at());
        boolean folded = cursor.here() == '>';
        cursor.pass();
        char chomping = cursor.here();
        if (chomping == '-' || chomping == '+') {
            cursor.pass();
        }
        StringBuilder text = new StringBuilder();
        openingBreaks(text, enclosing);
        int breaks = lines(text, folded);
        if (breaks < 0) {
            return new Node.Scalar(text.toString(), false, cursor.spanFrom(start, true));
        }
        if (chomping != '-') {
            text.append('\n');
        }
        if (chomping == '+') {
            addBreaks(text, breaks);
        }
        Span span = cursor.spanFrom(start, false);
        cursor.toContent();
        return new Node.Scalar(text.toString(), false, span);
    }

    /** From behind the sign to the first character of the text, whose column is that of all its lines. */
    private void openingBreaks(StringBuilder text, int enclosing) {
        if (!cursor.lineIsOver()) {
            throw new BeyondSubset();
        }
        cursor.newLine();
        int longest = 0;
        cursor.passSpaces();
        while (cursor.atBreak()) {
            longest = Math.max(longest, cursor.column());
            cursor.newLine();
            text.append('\n');
            cursor.passSpaces();
        }
        if (cursor.indentation() <= enclosing || cursor.column() < longest) {
            throw new BeyondSubset();
        }
    }

    /**
     * Adds the lines without the last break.
     *
     * @return how many empty lines follow; -1 where the whole text ends without a break
     */
    private int lines(StringBuilder text, boolean folded) {
        int indentation = cursor.column();
        while (true) {
            boolean indented = isIndented();
            int from = cursor.at();
            cursor.passLine();
            text.append(cursor.chars, from, cursor.at() - from);
            if (cursor.here() == Cursor.END) {
                return -1;
            }
            cursor.newLine();
            int breaks = passBreaks(indentation);
            if (cursor.indentation() != indentation) {
                return breaks;
            }
            if (!folded || indented || isIndented()) {
                text.append('\n');
            } else if (breaks == 0) {
                text.append(' ');
            }
            addBreaks(text, breaks);
        }
    }

    /** Whether a line is indented further than the text, which keeps it from being folded. */
    private boolean isIndented() {
        if (cursor.here() == '\t') {
            throw new BeyondSubset();
        }
        return cursor.here() == ' ';
    }

    /** Passes over empty lines, and in the next one over the text's indentation. */
    private int passBreaks(int indentation) {
        int breaks = 0;
        cursor.passSpaces(indentation);
        while (cursor.atBreak()) {
            cursor.newLine();
            breaks++;
            cursor.passSpaces(indentation);
        }
        return breaks;
    }

    private static void addBreaks(StringBuilder text, int breaks) {
        for (int i = 0; i < breaks; i++) {
            text.append('\n');
        }
    }
}
