package partnershipplan.parse;

import java.util.Currency;

/** The codes of languages and currencies. */
final class Codes {
    private Codes() {}

    /** Whether it is a language tag: {@code en}, {@code es-US}. */
    static boolean isLanguage(String text) {
        String[] parts = text.split("-", -1);
        for (int i = 0; i < parts.length; i++) {
            int length = parts[i].length();
            if (!isAlphanumeric(parts[i])
                    || (i == 0
                            ? length < 2 || length > 3 || !Character.isLetter(parts[i].charAt(0))
                            : length < 1 || length > 8)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAlphanumeric(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is the code of a currency of ISO 4217. */
    static boolean isCurrency(String text) {
        if (text.equals("USD")) {
            return true;
        }
        try {
            Currency.getInstance(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
