package partnershipplan.parse;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.ScalarEvent;
import partnershipplan.finding.Fix;
import partnershipplan.source.Lines;
import partnershipplan.source.Span;

/** Tells what is wrong with a text that is no YAML, in the words of someone who does not know YAML. */
final class SyntaxErrors {
    private static final String QUOTE_IT = "put the whole text in quotes: \"…\"";

    private final Lines typed;
    private final CharSequence text;
    private final @Nullable ScalarEvent last;

    /**
     * @param typed the text as it was before any slip was passed over
     * @param last the scalar that was read before the error, if any
     */
    SyntaxErrors(Lines typed, CharSequence text, @Nullable ScalarEvent last) {
        this.typed = typed;
        this.text = text;
        this.last = last;
    }

    /**
     * An error, retold.
     *
     * @param slip the index of the one character to blame, or -1; reading may go on with {@code instead} in its place
     */
    record Told(
            String rule,
            Span span,
            String message,
            String hint,
            int slip,
            char instead,
            @Nullable Fix fix) {
        static Told of(Span span, String message, String hint) {
            return of(span, message, hint, null);
        }

        static Told of(Span span, String message, String hint, @Nullable Fix fix) {
            return new Told(Rules.SYNTAX, span, message, hint, -1, ' ', fix);
        }
    }

    Told tell(MarkedYAMLException error) {
        String problem = String.valueOf(error.getProblem());
        String context = String.valueOf(error.getContext());
        Mark mark = error.getProblemMark() == null ? error.getContextMark() : error.getProblemMark();
        Mark start = error.getContextMark() == null ? mark : error.getContextMark();
        if (last != null && swallowed(last, mark)) {
            return Told.of(
                    at(last.getStartMark(), 1),
                    "this quote is closed only at the next one, on line "
                            + (last.getEndMark().getLine() + 1) + ", and takes all between for text",
                    "add the same quote at the end of the text, or leave this one out",
                    line(last.getStartMark()).close());
        }
        if (context.contains("an alias") || context.contains("an anchor")) {
            return emphasis(start, context.contains("an alias"));
        }
        if (problem.contains("cannot start any token")) {
            return badStart(mark);
        }
        if (context.contains("quoted scalar")) {
            return quoted(start, mark, problem);
        }
        if (context.contains("a flow")) {
            return brackets(start, mark);
        }
        if (context.contains("a directive") || problem.contains("directive")) {
            return new Told(
                    Rules.NOT_PLAIN,
                    at(mark, 1),
                    "a line that starts with `%` is read as a YAML directive",
                    QUOTE_IT,
                    -1,
                    ' ',
                    null);
        }
        if (context.contains("a tag") || problem.contains("tag handle")) {
            return new Told(
                    Rules.NOT_PLAIN,
                    at(start, 1),
                    "a `!` at the start is read as a YAML tag, not as text",
                    QUOTE_IT,
                    -1,
                    ' ',
                    line(start).quoteAt(start.getColumn() + 1));
        }
        return structure(problem, context, start, mark);
    }

    /** Whether a quote that somebody forgot to close ran up to the next one, where the error is. */
    private static boolean swallowed(ScalarEvent scalar, Mark error) {
        return (scalar.getScalarStyle() == DumperOptions.ScalarStyle.SINGLE_QUOTED
                        || scalar.getScalarStyle() == DumperOptions.ScalarStyle.DOUBLE_QUOTED)
                && scalar.getStartMark().getLine() < scalar.getEndMark().getLine()
                && scalar.getEndMark().getLine() == error.getLine();
    }

    private Told structure(String problem, String context, Mark start, Mark mark) {
        if (problem.contains("mapping values are not allowed")) {
            return colon(mark);
        }
        if (context.contains("a simple key") || problem.contains("could not find expected ':'")) {
            return Told.of(
                    at(start, 1),
                    "this line has no colon, so it is neither a key nor part of the text above",
                    "write `key: value`, or indent the line further than the key whose text it continues");
        }
        if (context.contains("a block scalar")) {
            return Told.of(
                    at(mark, 1),
                    "after `|` or `>` nothing else may stand on the line",
                    "start the text on the next line, indented");
        }
        if (problem.contains("sequence entries are not allowed")) {
            return Told.of(
                    at(mark, 1),
                    "a list cannot start on the line of its key",
                    "put each `- item` on a line of its own");
        }
        return indentation(mark);
    }

    private Told emphasis(Mark start, boolean star) {
        char sign = star ? '*' : '&';
        return new Told(
                Rules.NOT_PLAIN,
                at(start, 1),
                star
                        ? "text that starts with `*`, as **bold** text does, is read as a YAML alias"
                        : "text that starts with `&` is read as a YAML anchor",
                QUOTE_IT,
                indexOf(start, sign),
                'x',
                line(start).quoteAt(start.getColumn() + 1));
    }

    private Told badStart(Mark mark) {
        int index = index(mark);
        char c = index < text.length() ? text.charAt(index) : ' ';
        if (c == '\t') {
            return new Told(
                    Rules.SYNTAX,
                    at(mark, 1),
                    "there is a tab here, and YAML takes only spaces",
                    "replace it by spaces",
                    index,
                    ' ',
                    null);
        }
        return new Told(
                Rules.SYNTAX,
                at(mark, 1),
                "text cannot start with " + (c == '`' ? "a backtick" : "`" + c + "`"),
                QUOTE_IT,
                index,
                'x',
                line(mark).quoteAt(mark.getColumn() + 1));
    }

    private Told quoted(Mark start, Mark mark, String problem) {
        if (problem.contains("escape") || problem.contains("expected") && problem.contains("hexdecimal")) {
            return Told.of(
                    at(mark, 1),
                    "in double quotes a `\\` means something special",
                    "use single quotes, '…', or write `\\\\`",
                    line(start).quote());
        }
        return Told.of(
                at(start, 1),
                "this quote is never closed",
                "add the same quote at the end of the text",
                line(start).close());
    }

    private Told brackets(Mark start, Mark mark) {
        int open = index(start);
        char bracket = open < text.length() ? text.charAt(open) : '{';
        boolean list = bracket == '[';
        String close = list ? "]" : "}";
        boolean sameLine = start.getLine() == mark.getLine();
        return Told.of(
                sameLine ? at(mark, 1) : at(start, 1),
                sameLine
                        ? "between `" + (list ? "[" : "{") + "` and `" + close + "` this cannot stand here"
                        : "this `" + (list ? "[" : "{") + "` is never closed",
                sameLine
                        ? "separate items by commas, put text with `,` `:` `#` `[` `{` in quotes, and end with `"
                                + close + "`"
                        : "add `" + close + "` at its end");
    }

    private Told colon(Mark mark) {
        int index = index(mark);
        int begin = index;
        while (begin > 0 && text.charAt(begin - 1) != '\n' && text.charAt(begin - 1) != '\r') {
            begin--;
        }
        String before = text.subSequence(begin, Math.min(index, text.length())).toString();
        if (before.contains(": ") || before.contains(":\t")) {
            return Told.of(
                    at(mark, 1),
                    "a colon followed by a space means a key, but here it is within text",
                    QUOTE_IT,
                    line(mark).quote());
        }
        Told bullet = bullet(begin, mark.getLine());
        if (bullet != null) {
            return bullet;
        }
        return Told.of(
                new Span(mark.getLine() + 1, 1 + indent(before), mark.getLine() + 1, mark.getColumn() + 1),
                "this line is indented further than the one above, which has a value already",
                "give it the same indentation as its neighbours, or put the text above in quotes");
    }

    /** A list item above that begins with something else than a hyphen and a space: {@code -item}, {@code • item}. */
    private @Nullable Told bullet(int begin, int line) {
        int end = begin;
        int above = line;
        int start;
        do {
            end--;
            start = end;
            while (start > 0 && text.charAt(start - 1) != '\n') {
                start--;
            }
            above--;
        } while (start > 0
                && text.subSequence(start, Math.max(start, end)).toString().isBlank());
        String item = text.subSequence(start, Math.max(start, end)).toString();
        int indent = indent(item);
        boolean hyphen =
                item.startsWith("-", indent) && !item.startsWith("- ", indent) && !item.startsWith("--", indent);
        if (!hyphen && (indent >= item.length() || "•·*–—".indexOf(item.charAt(indent)) < 0)) {
            return null;
        }
        return Told.of(
                Span.of(above + 1, indent + 1, 1),
                "a list item begins with a hyphen and a space",
                "write `- " + item.substring(indent + 1).strip() + "`",
                BrokenLine.bullet(Span.of(above + 1, indent + 1, 1), item.startsWith(" ", indent + 1)));
    }

    /** Something stands where nothing can: after a closing quote or bracket, or at an indentation of its own. */
    private Told indentation(Mark mark) {
        int at = index(mark) - 1;
        while (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at--;
        }
        char before = at < 0 ? '\n' : text.charAt(at);
        if (before == '"' || before == '\'') {
            return Told.of(
                    at(mark, 1),
                    "this text follows a closing quote",
                    "put the whole text in one pair of quotes; a ' within '…' is written ''",
                    line(mark).quote());
        }
        if (before == ']' || before == '}') {
            char here = index(mark) < text.length() ? text.charAt(index(mark)) : ' ';
            if (here == ']' || here == '}') {
                return Told.of(at(mark, 1), "there is one `" + here + "` too many", "delete it");
            }
            return Told.of(
                    at(mark, 1),
                    "this text follows a closing bracket",
                    QUOTE_IT,
                    line(mark).quote());
        }
        return Told.of(
                at(mark, 1),
                "this line fits none of the lines above: it is indented by too much or too little",
                "begin it in the same column as its neighbours, with spaces only");
    }

    /** The line of a mark, as it was typed: slips before it are replaced in the text, character for character. */
    private BrokenLine line(Mark mark) {
        return BrokenLine.of(typed, mark.getLine() + 1);
    }

    private static int indent(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static Span at(Mark mark, int length) {
        return Span.of(mark.getLine() + 1, mark.getColumn() + 1, length);
    }

    /** The mark's place in the text; marks count code points, the text UTF-16 units. */
    private int index(Mark mark) {
        int line = 0;
        int i = 0;
        while (i < text.length() && line < mark.getLine()) {
            char c = text.charAt(i++);
            if (c == '\n' || c == '\r' && (i == text.length() || text.charAt(i) != '\n')) {
                line++;
            }
        }
        return Math.min(
                text.length(),
                Character.offsetByCodePoints(
                        text, i, Math.min(mark.getColumn(), Character.codePointCount(text, i, text.length()))));
    }

    private int indexOf(Mark mark, char c) {
        int index = index(mark);
        for (int i = index; i >= 0 && i > index - 3; i--) {
            if (i < text.length() && text.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }
}
