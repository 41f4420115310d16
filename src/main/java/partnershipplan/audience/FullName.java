package partnershipplan.audience;

import org.jspecify.annotations.Nullable;

/** A person's name of several words: the last is taken for the name of the family. */
record FullName(String given, String family) {
    /** A full name, or null where a name is none. */
    static @Nullable FullName of(String name) {
        int family = name.length();
        while (family > 0 && !isSpace(name.charAt(family - 1))) {
            family--;
        }
        int end = family;
        while (end > 0 && isSpace(name.charAt(end - 1))) {
            end--;
        }
        boolean isFull = end > 0
                && Character.isLetter(name.codePointAt(0))
                && isOf(name, 0, end, ".'\u2019- ")
                && name.codePointCount(family, name.length()) > 1
                && isOf(name, family, name.length(), "'\u2019-");
        return isFull ? new FullName(name.substring(0, end), name.substring(family)) : null;
    }

    /** Whether a part of a name has letters, marks on them and some signs only. */
    private static boolean isOf(String name, int from, int to, String signs) {
        int at = from;
        while (at < to) {
            int c = name.codePointAt(at);
            if (!Character.isLetter(c) && signs.indexOf(c) < 0 && !isMark(c)) {
                return false;
            }
            at += Character.charCount(c);
        }
        return true;
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** White space of ASCII. */
    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}
