package partnershipplan.custom;

import partnershipplan.source.Node;
import partnershipplan.source.Span;

/** Shows where a path stops being one. */
final class PathFault {
    private static final int SHOWN = 25;

    private PathFault() {}

    static Fault of(Node.Scalar given, int offset, String problem) {
        String text = given.text();
        String before = text.substring(Math.max(0, offset - SHOWN), offset);
        String after = text.substring(offset, Math.min(text.length(), offset + SHOWN));
        String where =
                after.isEmpty() ? offset == 0 ? "" : " (at its end, after `" + before + "`)" : " (at `" + after + "`)";
        return new Fault(span(given, offset), "`given` is no JSONPath: " + problem + where);
    }

    /** The character itself where the text stands on one line as it is; else the whole value. */
    private static Span span(Node.Scalar given, int offset) {
        Span span = given.span();
        int length = given.text().codePointCount(0, given.text().length());
        int quotes = span.endColumn() - span.column() - length;
        if (span.line() != span.endLine() || quotes != 0 && quotes != 2) {
            return span;
        }
        return Span.of(span.line(), span.column() + quotes / 2 + given.text().codePointCount(0, offset), 1);
    }
}
