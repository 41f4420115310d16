package partnershipplan.lint;

import org.jspecify.annotations.Nullable;
import partnershipplan.source.Lines;
import partnershipplan.source.SourceText;
import partnershipplan.source.Span;

/** Finds words of a value in the text where the value stands, be they parted by a line break there. */
final class Quote {
    private Quote() {}

    /** The place of the n-th such words; null where an escape parts them. */
    static @Nullable Span find(SourceText source, Span value, String quote, int nth) {
        String text = source.text();
        Lines lines = new Lines(text);
        int end = lines.offset(value.endLine() + 1, 1);
        int left = nth;
        for (int at = lines.offset(value.line(), value.column()); at < end; at++) {
            int after = match(text, at, quote);
            if (after >= 0 && left-- == 0) {
                return lines.span(at, after);
            }
        }
        return null;
    }

    /** Where the words end that start at a place; -1 where others start there. */
    private static int match(String text, int start, String quote) {
        int at = start;
        for (int i = 0; i < quote.length(); i++) {
            boolean space = Character.isWhitespace(quote.charAt(i));
            if (at >= text.length()
                    || (space ? !Character.isWhitespace(text.charAt(at)) : text.charAt(at) != quote.charAt(i))) {
                return -1;
            }
            at++;
            while (space && at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
        return at;
    }
}
