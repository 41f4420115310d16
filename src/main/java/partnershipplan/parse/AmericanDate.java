package partnershipplan.parse;

import org.jspecify.annotations.Nullable;

/** Reads a date spelled with slashes, points or single digits, when it can only mean one day. */
final class AmericanDate {
    private AmericanDate() {}

    /** The date as the format spells it, or null. */
    static @Nullable String mend(String text) {
        String[] parts = text.strip().split("[/.\\-]", -1);
        if (parts.length != 3) {
            return null;
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

    private static @Nullable String iso(String year, String month, String day) {
        String date = year + "-" + two(month) + "-" + two(day);
        return Scalars.date(date) == null ? null : date;
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
