package partnershipplan.lint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.source.SourceText;
import partnershipplan.source.Span;

/** Finds words of a value in the lines where the value stands. */
final class Quote {
    private Quote() {}

    /** The place of the n-th such words, up to the line's end where they go on below; null where an escape parts them. */
    static @Nullable Span find(SourceText source, Span value, String quote, int nth) {
        List<String> lines = source.lines();
        int left = nth;
        for (int number = value.line(); number <= Math.min(value.endLine(), lines.size()); number++) {
            String line = lines.get(number - 1);
            String below = number < Math.min(value.endLine(), lines.size()) ? lines.get(number) : "";
            int at = number == value.line()
                    ? line.offsetByCodePoints(0, Math.min(value.column() - 1, line.codePointCount(0, line.length())))
                    : 0;
            for (; at < line.length(); at++) {
                int end = end(line, at, below, quote);
                if (end >= 0 && left-- == 0) {
                    return Span.of(number, line.codePointCount(0, at) + 1, line.codePointCount(at, end));
                }
            }
        }
        return null;
    }

    /** Where the words end in a line, or the line's end if the line below has the rest of them; -1 if they do not fit. */
    private static int end(String line, int at, String below, String quote) {
        if (line.startsWith(quote, at)) {
            return at + quote.length();
        }
        int end = line.stripTrailing().length();
        int space = end - at;
        boolean goesOn = space > 0
                && space < quote.length()
                && Character.isWhitespace(quote.charAt(space))
                && line.startsWith(quote.substring(0, space), at)
                && below.stripLeading().startsWith(quote.substring(space + 1));
        return goesOn ? end : -1;
    }
}
