package partnershipplan.custom.regex;

/** Holds expressions to the little language of RFC 9485, in which all programs agree. */
final class IRegexp {
    private static final String ESCAPABLE = "()*+-.?[\\]^nrt{|}";

    private final String text;
    private final StringBuilder pattern = new StringBuilder();
    private int at;

    private IRegexp(String text) {
        this.text = text;
    }

    /** The same expression for the regular expressions of the library. */
    static String toPattern(String text) throws RegexException {
        IRegexp expression = new IRegexp(text);
        while (expression.at < text.length()) {
            expression.atom();
        }
        return expression.pattern.toString();
    }

    private void atom() throws RegexException {
        char c = text.charAt(at);
        switch (c) {
            case '\\' -> escape();
            case '[' -> range();
            case '.' -> {
                pattern.append("[^\\n\\r]");
                at++;
            }
            case '(' -> {
                refuse(next(1) == '?', "`(?` is not in RFC 9485; write `(` alone");
                pattern.append("(");
                at++;
                return;
            }
            case ']', '}' -> throw new RegexException("write `\\" + c + "` for the character `" + c + "`");
            case '*', '+', '?', '{' ->
                throw new RegexException("`" + c + "` has nothing before it that could be repeated");
            default -> {
                pattern.append(c);
                at++;
                if (c == '|') {
                    return;
                }
            }
        }
        repetition();
    }

    private void repetition() throws RegexException {
        char c = next(0);
        if ("*+?".indexOf(c) >= 0 && c != 0) {
            pattern.append(c);
            at++;
        } else if (c == '{') {
            int end = text.indexOf('}', at);
            refuse(end < 0, "`{` has no `}`");
            pattern.append(text, at, end + 1);
            at = end + 1;
        } else {
            return;
        }
        refuse("*+?{".indexOf(next(0)) >= 0 && next(0) != 0, "RFC 9485 has no repetition of a repetition");
    }

    private void escape() throws RegexException {
        char c = next(1);
        if (c == 'p' || c == 'P') {
            int end = text.indexOf('}', at);
            refuse(end < 0 || next(2) != '{', "`\\" + c + "` needs a category in braces, such as `\\p{Lu}`");
            pattern.append(text, at, end + 1);
            at = end + 1;
            return;
        }
        refuse(
                ESCAPABLE.indexOf(c) < 0 || c == 0,
                "RFC 9485 has no `\\" + (c == 0 ? "" : c) + "`; write characters in brackets, such as `[0-9]`");
        pattern.append('\\').append(c);
        at += 2;
    }

    private void range() throws RegexException {
        int start = at;
        pattern.append('[');
        at++;
        if (next(0) == '^') {
            pattern.append('^');
            at++;
        }
        while (next(0) != ']') {
            refuse(at >= text.length(), "the bracket of `" + text.substring(start) + "` has no end");
            refuse(next(0) == '[', "write `\\[` for the character `[`");
            if (next(0) == '\\') {
                escape();
            } else {
                pattern.append(next(0));
                at++;
            }
        }
        pattern.append(']');
        at++;
    }

    private char next(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : 0;
    }

    private static void refuse(boolean wrong, String message) throws RegexException {
        if (wrong) {
            throw new RegexException(message);
        }
    }
}
