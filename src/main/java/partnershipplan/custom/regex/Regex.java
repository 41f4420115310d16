package partnershipplan.custom.regex;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/** A regular expression that no text can make slow. */
public final class Regex {
    private final Pattern pattern;
    private final long size;

    private Regex(Pattern pattern, long size) {
        this.pattern = pattern;
        this.size = size;
    }

    /** Reads an expression as JSON Schema's {@code pattern} has it; looking around and back is not possible. */
    public static Regex of(String expression) throws RegexException {
        return compile(expression, expression);
    }

    /** Reads an expression as RFC 9485 has it, for {@code match()} and {@code search()} of JSONPath. */
    public static Regex ofIRegexp(String expression) throws RegexException {
        return compile(expression, IRegexp.toPattern(expression));
    }

    private static Regex compile(String expression, String translated) throws RegexException {
        long copies = Repetitions.product(expression);
        if (copies > Repetitions.MOST) {
            throw new RegexException("its repetitions add up to more than " + Repetitions.MOST);
        }
        try {
            return new Regex(Pattern.compile(translated), (expression.length() + 1) * copies);
        } catch (PatternSyntaxException e) {
            throw new RegexException(
                    e.getDescription() + (e.getPattern().isEmpty() ? "" : " at `" + e.getPattern() + "`"));
        }
    }

    /** How many steps it can take on a text at most. */
    public long steps(String text) {
        return (text.length() + 1) * size;
    }

    /** Whether the whole text is one. */
    public boolean matches(String text) {
        return pattern.matches(text);
    }

    /** Whether the text has one in it. */
    public boolean isIn(String text) {
        return pattern.matcher(text).find();
    }
}
