package partnershipplan.parse;

import java.time.Month;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a date spelled with slashes, points, single digits or the month's name, when it can only mean one day. */
final class AmericanDate {
    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec ";

    private AmericanDate() {}

    /** The date as the format spells it, or null. */
    static @Nullable String mend(String text) {
        String[] parts = text.strip().split("[/.\\-]", -1);
        if (parts.length != 3) {
            return named(text);
        }
        if (parts[0].length() == 4) {
            return iso(parts[0], parts[1], parts[2]);
        }
        if (parts[2].length() != 4) {
            return null;
        }
        String monthFirst = iso(parts[2], parts[0], parts[1]);
        String dayFirst = iso(parts[2], parts[1], parts[0]);
        if (monthFirst != null && dayFirst != null) {
            return monthFirst.equals(dayFirst) ? monthFirst : null;
        }
        return monthFirst != null ? monthFirst : dayFirst;
    }

    /** {@code November 15, 2026} and {@code 15 Nov 2026}. */
    private static @Nullable String named(String text) {
        String[] words = text.strip().toLowerCase(Locale.ROOT).split("\\.? +|, *", -1);
        if (words.length != 3 || words[2].length() != 4) {
            return null;
        }
        boolean monthFirst = !words[0].isEmpty() && Character.isLetter(words[0].charAt(0));
        String month = month(words[monthFirst ? 0 : 1]);
        return month == null ? null : iso(words[2], month, words[monthFirst ? 1 : 0]);
    }

    private static @Nullable String month(String word) {
        int at = word.length() < 3 ? -1 : MONTHS.indexOf(word.substring(0, 3) + " ");
        if (at < 0) {
            return null;
        }
        Month month = Month.of(at / 4 + 1);
        boolean spelled = word.length() == 3
                || word.equals("sept")
                || word.equals(month.name().toLowerCase(Locale.ROOT));
        return spelled ? String.valueOf(month.getValue()) : null;
    }

    private static @Nullable String iso(String year, String month, String day) {
        String date = year + "-" + two(month) + "-" + two(day);
        return Scalars.date(date) == null ? null : date;
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
