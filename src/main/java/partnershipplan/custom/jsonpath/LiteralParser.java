package partnershipplan.custom.jsonpath;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import partnershipplan.normal.Value;

/** Reads the values that stand in an expression. */
final class LiteralParser {
    /** The largest whole number that every JSON program can tell from its neighbours. */
    private static final long MAX_INTEGER = (1L << 53) - 1;

    private static final String NOWHERE = "";

    private final Cursor cursor;

    LiteralParser(Cursor cursor) {
        this.cursor = cursor;
    }

    /** A literal, or null where none comes next. */
    @Nullable
    Value literal() throws JsonPathException {
        char c = cursor.peek();
        if (c == '\'' || c == '"') {
            return new Value.Text(NOWHERE, string());
        }
        if (c == '-' || cursor.isDigit()) {
            return new Value.Figure(NOWHERE, number());
        }
        if (cursor.take("true")) {
            return new Value.YesNo(NOWHERE, true);
        }
        if (cursor.take("false")) {
            return new Value.YesNo(NOWHERE, false);
        }
        return cursor.take("null") ? new Value.Null(NOWHERE) : null;
    }

    /** A whole number, as indexes and slices take it. */
    long integer() throws JsonPathException {
        int start = cursor.at();
        digits(false);
        String digits = cursor.since(start);
        long value = digits.length() > 17 ? Long.MAX_VALUE : Long.parseLong(digits);
        if (Math.abs(value) > MAX_INTEGER) {
            throw cursor.fail(start, "the number is too large");
        }
        return value;
    }

    private BigDecimal number() throws JsonPathException {
        int start = cursor.at();
        digits(true);
        if (cursor.take(".")) {
            cursor.skipDigits();
        }
        if (cursor.take("e") || cursor.take("E")) {
            if (!cursor.take("-")) {
                cursor.take("+");
            }
            int exponent = cursor.at();
            cursor.skipDigits();
            if (cursor.at() - exponent > 4) {
                throw cursor.fail(exponent, "the exponent is too large");
            }
        }
        return new BigDecimal(cursor.since(start));
    }

    private void digits(boolean minusZero) throws JsonPathException {
        int start = cursor.at();
        boolean minus = cursor.take("-");
        if (!cursor.take("0")) {
            cursor.skipDigits();
        } else if (cursor.isDigit()) {
            throw cursor.fail(start, "a number cannot begin with 0");
        } else if (minus && !minusZero) {
            throw cursor.fail(start, "write `0`, without a minus");
        }
    }

    /** A text in quotes of either kind. */
    String string() throws JsonPathException {
        int start = cursor.at();
        char quote = cursor.next();
        StringBuilder text = new StringBuilder();
        while (cursor.peek() != quote) {
            if (cursor.isAtEnd()) {
                throw cursor.fail(start, "the quote that begins here has no end");
            }
            char c = cursor.next();
            if (c < ' ') {
                throw cursor.fail(cursor.at() - 1, "a control character must be written with a backslash");
            }
            text.append(c == '\\' ? escaped(quote) : c);
        }
        cursor.next();
        return wellFormed(start, text.toString());
    }

    private char escaped(char quote) throws JsonPathException {
        char c = cursor.next();
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case '/', '\\' -> c;
            case 'u' -> hexadecimal();
            default -> {
                if (c == quote) {
                    yield c;
                }
                throw cursor.fail(cursor.at() - 2, "there is no such escape; a backslash itself is written `\\\\`");
            }
        };
    }

    private char hexadecimal() throws JsonPathException {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = cursor.peek() < 0x80 ? Character.digit(cursor.peek(), 16) : -1;
            if (digit < 0) {
                throw cursor.fail("`\\u` needs four hexadecimal digits");
            }
            cursor.next();
            value = value * 16 + digit;
        }
        return (char) value;
    }

    /** The text, if every half of a pair of surrogates has its other half. */
    String wellFormed(int start, String text) throws JsonPathException {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                throw cursor.fail(start, "it has half of a character in it");
            }
        }
        return text;
    }
}
