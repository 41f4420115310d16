package partnershipplan.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes a text of one line so that YAML reads back exactly that text. */
public final class YamlText {
    /** Begins with a letter, and holds nothing that means anything to YAML. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd}.,&'’()/+\\- ]*");

    /** What other programs would read as yes, no or nothing. */
    private static final Set<String> WORDS = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    private YamlText() {}

    /** The text, in quotes where it needs them. */
    public static String of(String text) {
        if (PLAIN.matcher(text).matches() && !text.endsWith(" ") && !WORDS.contains(text.toLowerCase(Locale.ROOT))) {
            return text;
        }
        return quoted(text);
    }

    /** The same within brackets, where a comma would end the text. */
    public static String inBrackets(String text) {
        return text.indexOf(',') < 0 ? of(text) : quoted(text);
    }

    /** The text as JSON writes it. */
    public static String json(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
