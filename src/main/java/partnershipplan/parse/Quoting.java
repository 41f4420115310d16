package partnershipplan.parse;

import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Fix;
import partnershipplan.source.Edit;
import partnershipplan.source.Node;
import partnershipplan.source.Span;

/** Puts a text in quotes, or takes a list out of them, so that YAML reads it as it was meant. */
final class Quoting {
    private Quoting() {}

    /** A text of one line in quotes: double ones, unless something in it means more within those. */
    static String quoted(String text) {
        return text.indexOf('"') < 0 && text.indexOf('\\') < 0 ? '"' + text + '"' : "'" + text.replace("'", "''") + "'";
    }

    /** Quotes a sentence with a colon, as in {@code - Safety: every client sleeps safely}, where a text is due. */
    static @Nullable Fix colonInText(Node node) {
        if (!(node instanceof Node.Mapping mapping)
                || mapping.flow()
                || mapping.entries().size() != 1
                || !(mapping.entries().get(0).value() instanceof Node.Scalar value)) {
            return null;
        }
        Node.Scalar key = mapping.entries().get(0).key();
        Span from = key.span();
        Span to = value.span();
        String text = key.text() + (value.text().isEmpty() ? ":" : ": " + value.text());
        boolean asTyped = key.plain()
                && value.plain()
                && from.line() == to.endLine()
                && from.column() + text.codePointCount(0, text.length()) == to.endColumn();
        return asTyped
                ? Fix.of(new Edit(new Span(from.line(), from.column(), to.endLine(), to.endColumn()), quoted(text)))
                : null;
    }

    /** Takes a list or mapping in brackets out of its quotes. */
    static @Nullable Fix unquote(Node node, char open, char close) {
        if (!(node instanceof Node.Scalar scalar)
                || scalar.plain()
                || scalar.text().isEmpty()
                || scalar.text().charAt(0) != open
                || scalar.text().charAt(scalar.text().length() - 1) != close) {
            return null;
        }
        Span span = scalar.span();
        boolean asTyped = span.line() == span.endLine()
                && span.endColumn() - span.column()
                        == scalar.text().codePointCount(0, scalar.text().length()) + 2;
        return asTyped ? Fix.of(new Edit(span, scalar.text())) : null;
    }
}
