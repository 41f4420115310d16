package partnershipplan.parse.block;

import partnershipplan.source.Node;

/** Text in quotes, on one line. */
final class QuotedScalars {
    private final Cursor cursor;

    QuotedScalars(Cursor cursor) {
        this.cursor = cursor;
    }

    Node.Scalar scalar() {
        int from = cursor.at();
        String text = cursor.here() == '"' ? inDouble(from + 1) : inSingle(from + 1);
        return new Node.Scalar(text, false, cursor.span(from, cursor.at()));
    }

    /** In single quotes, where two of them stand for one. */
    private String inSingle(int from) {
        char[] chars = cursor.chars;
        boolean doubled = false;
        int at = from;
        while (chars[at] != '\'' || chars[at + 1] == '\'') {
            check(chars[at]);
            if (chars[at] == '\'') {
                doubled = true;
                at++;
            }
            at++;
        }
        cursor.moveTo(at + 1);
        String text = cursor.text(from, at);
        return doubled ? text.replace("''", "'") : text;
    }

    /** In double quotes, where a backslash gives the next character a meaning. */
    private String inDouble(int from) {
        char[] chars = cursor.chars;
        StringBuilder text = null;
        int done = from;
        int at = from;
        while (chars[at] != '"') {
            check(chars[at]);
            if (chars[at] == '\\') {
                text = text == null ? new StringBuilder() : text;
                text.append(chars, done, at - done).append(meant(chars[at + 1]));
                at++;
                done = at + 1;
            }
            at++;
        }
        cursor.moveTo(at + 1);
        return text == null
                ? cursor.text(from, at)
                : text.append(chars, done, at - done).toString();
    }

    private static char meant(char escaped) {
        return switch (escaped) {
            case '"', '\\' -> escaped;
            case 'n' -> '\n';
            case 't' -> '\t';
            default -> throw new BeyondSubset();
        };
    }

    private void check(char c) {
        if (c < ' ') {
            throw new BeyondSubset();
        }
        cursor.see(c);
    }
}
