package partnershipplan.audience;

import java.text.Normalizer;

/** Letters as somebody types them whose keyboard has no marks: {@code Łódź} as {@code Lodz}. */
final class BaseLetters {
    /** Letters that Unicode does not take apart, and signs that stand for an apostrophe. */
    private static final String OTHERS =
            "\u00D8\u00F8\u0141\u0142\u0110\u0111\u00D0\u00F0\u0131\u2018\u2019\u201B\u02BC\u02B9\u2032";

    private static final String BASES = "OoLlDdDdi''''''";

    private BaseLetters() {}

    /** The text with its marks set apart from their letters. */
    static String of(String text) {
        // Taken apart, an acute accent that stands for an apostrophe would be a space with a mark.
        String apart = Normalizer.normalize(text.replace('\u00B4', '\''), Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            int other = OTHERS.indexOf(c);
            switch (c) {
                case '\u00DF' -> plain.append("ss");
                case '\u00C6' -> plain.append("Ae");
                case '\u00E6' -> plain.append("ae");
                case '\u0152' -> plain.append("Oe");
                case '\u0153' -> plain.append("oe");
                default -> plain.append(other < 0 ? c : BASES.charAt(other));
            }
        }
        return plain.toString();
    }
}
