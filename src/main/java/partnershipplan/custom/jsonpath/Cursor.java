package partnershipplan.custom.jsonpath;

/** A place in an expression that moves on as it is read. */
final class Cursor {
    /** The longest expression. */
    private static final int MAX_LENGTH = 10_000;

    /** How deep brackets and functions may stand in each other. */
    private static final int MAX_DEPTH = 50;

    private static final char END = '\0';

    private final String text;
    private int at;
    private int depth;

    Cursor(String text) throws JsonPathException {
        this.text = text;
        if (text.length() > MAX_LENGTH) {
            throw new JsonPathException(MAX_LENGTH, "it is longer than " + MAX_LENGTH + " characters");
        }
    }

    int at() {
        return at;
    }

    void back(int to) {
        at = to;
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    /** The next character, NUL at the end. */
    char peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    char next() {
        char c = peek();
        at++;
        return c;
    }

    String since(int start) {
        return text.substring(start, at);
    }

    boolean looksAt(String token) {
        return text.startsWith(token, at);
    }

    /** Passes the token if it comes next. */
    boolean take(String token) {
        if (!looksAt(token)) {
            return false;
        }
        at += token.length();
        return true;
    }

    void expect(String token, String why) throws JsonPathException {
        if (!take(token)) {
            throw fail("`" + token + "` " + why);
        }
    }

    void skipBlanks() {
        while (" \t\n\r".indexOf(peek()) >= 0 && !isAtEnd()) {
            at++;
        }
    }

    boolean isDigit() {
        return peek() >= '0' && peek() <= '9';
    }

    void skipDigits() throws JsonPathException {
        if (!isDigit()) {
            throw fail("a digit is missing");
        }
        while (isDigit()) {
            at++;
        }
    }

    void enter() throws JsonPathException {
        if (++depth > MAX_DEPTH) {
            throw fail("it is nested more than " + MAX_DEPTH + " levels deep");
        }
    }

    void leave() {
        depth--;
    }

    JsonPathException fail(String message) {
        return fail(at, message);
    }

    JsonPathException fail(int where, String message) {
        return new JsonPathException(Math.min(where, text.length()), message);
    }
}
