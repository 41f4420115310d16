package partnershipplan.lint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.Cadence;

/** Words of the plan as messages show them. */
public final class Say {
    /** The most characters of somebody's text that a message repeats. */
    private static final int MAX = 60;

    private Say() {}

    /** A text in quotation marks, shortened where it is long; other words where there is none. */
    public static String quoted(@Nullable String text, String otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        String line = text.strip();
        return "\"" + (line.codePointCount(0, line.length()) <= MAX ? line : shortened(line)) + "\"";
    }

    /** The beginning of a line, without a part of a word at its end. */
    private static String shortened(String line) {
        int end = line.offsetByCodePoints(0, MAX - 1);
        int space = line.lastIndexOf(' ', end);
        return line.substring(0, space > 0 ? space : end) + "…";
    }

    /** Things in a row: {@code a}, {@code a or b}, {@code a, b or c}. */
    public static String listed(List<String> things) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < things.size(); i++) {
            row.append(i == 0 ? "" : i == things.size() - 1 ? " or " : ", ").append(things.get(i));
        }
        return row.toString();
    }

    /** How often, within a sentence: {@code monthly}, {@code every 6 weeks}. */
    public static String cadence(Cadence cadence) {
        return Character.isDigit(cadence.text().charAt(0)) ? "every " + cadence.text() : cadence.text();
    }
}
