package partnershipplan.lint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.source.SourceText;
import partnershipplan.source.Span;

/** Finds words of a value in the lines where the value stands. */
final class Quote {
    private Quote() {}

    /** The place of the n-th such words; null where a line break or an escape parts them. */
    static @Nullable Span find(SourceText source, Span value, String quote, int nth) {
        List<String> lines = source.lines();
        int left = nth;
        for (int number = value.line(); number <= Math.min(value.endLine(), lines.size()); number++) {
            String line = lines.get(number - 1);
            int from = number == value.line()
                    ? line.offsetByCodePoints(0, Math.min(value.column() - 1, line.codePointCount(0, line.length())))
                    : 0;
            for (int at = line.indexOf(quote, from); at >= 0; at = line.indexOf(quote, at + 1)) {
                if (left-- == 0) {
                    return Span.of(number, line.codePointCount(0, at) + 1, quote.codePointCount(0, quote.length()));
                }
            }
        }
        return null;
    }
}
