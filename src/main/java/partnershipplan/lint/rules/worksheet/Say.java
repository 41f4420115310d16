package partnershipplan.lint.rules.worksheet;

import org.jspecify.annotations.Nullable;

/** Words of the plan as messages show them. */
final class Say {
    /** The most characters of somebody's text that a message repeats. */
    private static final int MAX = 60;

    private Say() {}

    /** A text in quotation marks, shortened where it is long; other words where there is none. */
    static String quoted(@Nullable String text, String otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        String line = text.strip();
        int length = line.codePointCount(0, line.length());
        return "\"" + (length <= MAX ? line : line.substring(0, line.offsetByCodePoints(0, MAX - 1)) + "…") + "\"";
    }
}
