package partnershipplan.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Fix;
import partnershipplan.source.Edit;
import partnershipplan.source.Lines;
import partnershipplan.source.Span;

/**
 * A line that YAML cannot read, taken apart as a person would: indentation, hyphens, key, value, comment.
 *
 * <p>It is mended only where its value cannot go on in the next line, nor belong to brackets that another line opened.
 */
final class BrokenLine {
    private final String line;
    private final int number;

    /** Where the value begins and ends, as indexes of the line; equal where it has none that can be told. */
    private final int start;

    private final int end;

    private BrokenLine(String line, int number, int start, int end) {
        this.line = line;
        this.number = number;
        this.start = start;
        this.end = end;
    }

    /** @param number from 1 */
    static BrokenLine of(Lines lines, int number) {
        String line = lines.line(number);
        int holder = -1;
        int at = blanks(line, 0);
        while (line.startsWith("- ", at)) {
            holder = at;
            at = blanks(line, at + 1);
        }
        int key = key(line, at);
        if (key > at) {
            holder = at;
            at = blanks(line, key + 1);
        }
        int end = end(line, at);
        boolean alone = holder >= 0 && at < end && !opensBrackets(lines, number) && !goesOn(lines, number, holder);
        return new BrokenLine(line, number, at, alone ? end : at);
    }

    /** Puts the whole value in quotes. */
    @Nullable
    Fix quote() {
        String value = line.substring(start, end);
        if (value.isEmpty() || value.endsWith(",")) {
            return null;
        }
        char first = value.charAt(0);
        return first == '"' || first == '\'' ? requote(value, first) : replace(start, end, Quoting.quoted(value));
    }

    /** Puts the text that begins at a column in quotes: the whole value, or an item of a list in brackets. */
    @Nullable
    Fix quoteAt(int column) {
        int at = line.offsetByCodePoints(0, Math.min(column - 1, line.codePointCount(0, line.length())));
        if (at == start) {
            return quote();
        }
        if (at > end || start == end || "[{".indexOf(line.charAt(start)) < 0) {
            return null;
        }
        int stop = at;
        while (stop < end && ",]}".indexOf(line.charAt(stop)) < 0) {
            stop++;
        }
        String item = line.substring(at, stop).stripTrailing();
        boolean plain = !item.isEmpty() && item.indexOf('"') < 0 && !item.contains(": ") && stop < end;
        return plain ? replace(at, at + item.length(), Quoting.quoted(item)) : null;
    }

    /** Closes a quote that is still open at the end of the line. */
    @Nullable
    Fix close() {
        String value = line.substring(start, end);
        char quote = value.isEmpty() ? ' ' : value.charAt(0);
        boolean open = (quote == '"' || quote == '\'')
                && value.indexOf(quote, 1) < 0
                && value.length() > 1
                && value.indexOf('\\') < 0
                && !line.contains(" #");
        return open ? replace(end, end, String.valueOf(quote)) : null;
    }

    /** A hyphen and a space instead of another sign for an item of a list. */
    static Fix bullet(Span sign, boolean spaced) {
        return new Fix(List.of(new Edit(sign, spaced ? "-" : "- ")), false);
    }

    /** A value that has quotes, but not around all of it, or more of them within. */
    private @Nullable Fix requote(String value, char quote) {
        int second = value.indexOf(quote, 1);
        boolean around = value.length() > 2 && value.charAt(value.length() - 1) == quote;
        if (second < 0 || line.contains(" #")) {
            return null;
        }
        if (second == value.length() - 1) {
            // Nothing but an escape can be wrong within.
            String inner = value.substring(1, second);
            boolean path = quote == '"' && !inner.contains("\\\\");
            return path ? replace(start, end, Quoting.quoted(inner)) : null;
        }
        boolean closing = value.charAt(second - 1) != ' ' && !Character.isLetterOrDigit(value.charAt(second + 1));
        if (value.indexOf('\\') >= 0 || value.indexOf("''") >= 0 || closing == around) {
            return null;
        }
        return replace(start, end, Quoting.quoted(closing ? value : value.substring(1, value.length() - 1)));
    }

    private @Nullable Fix replace(int from, int to, String text) {
        int column = line.codePointCount(0, from) + 1;
        return Fix.of(new Edit(Span.of(number, column, line.codePointCount(from, to)), text));
    }

    private static int blanks(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** The colon behind a key that stands without quotes; {@code from} where there is none. */
    private static int key(String line, int from) {
        int at = from;
        while (at < line.length()
                && (Character.isLetterOrDigit(line.charAt(at)) || "_-".indexOf(line.charAt(at)) >= 0)) {
            at++;
        }
        return at > from && line.startsWith(": ", at) ? at : from;
    }

    /** The end of a value, before a comment. */
    private static int end(String line, int from) {
        int comment = line.indexOf(" #", from);
        int end = comment < 0 ? line.length() : comment;
        while (end > from && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t')) {
            end--;
        }
        return Math.max(from, end);
    }

    /** Whether the line above is open at its end. */
    private static boolean opensBrackets(Lines lines, int number) {
        for (int above = number - 1; above > 0; above--) {
            String line = lines.line(above);
            int end = end(line, 0);
            if (end > 0 && line.charAt(blanks(line, 0)) != '#') {
                return "[{,".indexOf(line.charAt(end - 1)) >= 0;
            }
        }
        return false;
    }

    /** Whether the next line that says anything is indented further than what holds the value. */
    private static boolean goesOn(Lines lines, int number, int holder) {
        for (int below = number + 1; below <= lines.count(); below++) {
            String line = lines.line(below);
            int indent = blanks(line, 0);
            if (indent < line.length() && line.charAt(indent) != '#') {
                return indent > holder || line.charAt(indent) == '\t';
            }
        }
        return false;
    }
}
