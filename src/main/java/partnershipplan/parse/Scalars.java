package partnershipplan.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Type;
import partnershipplan.model.Cadence;
import partnershipplan.model.Decimal;
import partnershipplan.model.EffectiveDate;
import partnershipplan.model.Money;
import partnershipplan.model.PastDate;
import partnershipplan.model.Percent;

/** From the text of a scalar to the value of its key's type. */
final class Scalars {
    private Scalars() {}

    /** The value, or null where the text is none of that type. */
    static @Nullable Object read(Type.Plain type, String text) {
        return switch (type) {
            case NUMBER -> number(text);
            case WHOLE -> whole(text);
            case PERCENT -> percent(text);
            case YES_NO -> yesNo(text);
            case DATE -> date(text);
            case PAST_DATE -> pastDate(text);
            case EFFECTIVE_DATE -> effective(text);
            case CADENCE -> cadence(text);
            case MONEY -> text.startsWith("-") ? null : money(text);
            case SIGNED_MONEY -> money(text);
        };
    }

    /** What the type is called, with a good value. */
    static String expected(Type.Plain type) {
        return switch (type) {
            case NUMBER -> "a number, such as `24` or `12.5`";
            case WHOLE -> "a whole number, such as `30`";
            case PERCENT -> "a number from 0 to 100, such as `15`";
            case YES_NO -> "`yes` or `no`";
            case DATE -> "a date, such as `2026-11-15` (year-month-day)";
            case PAST_DATE -> "a date such as `2026-11-15`, a month such as `2026-11`, or a year such as `2026`";
            case EFFECTIVE_DATE -> "a date, such as `2026-11-15`, or `on_signature`";
            case CADENCE ->
                "`daily`, `weekly`, `monthly`, `quarterly`, `yearly`, `as_needed`, or a span such as `6 weeks`";
            case MONEY, SIGNED_MONEY ->
                "an amount without separators or a currency sign, such as `45000` or `45000.50`";
        };
    }

    private static @Nullable Money money(String text) {
        return isDecimal(text) ? new Money(text) : null;
    }

    private static @Nullable Decimal number(String text) {
        return isDecimal(text) ? new Decimal(text) : null;
    }

    private static @Nullable Integer whole(String text) {
        if (text.isEmpty() || text.length() > 9 || !digits(text, 0, text.length())) {
            return null;
        }
        return Integer.valueOf(text);
    }

    private static @Nullable Percent percent(String text) {
        return isDecimal(text) && isPercent(text) ? new Percent(text) : null;
    }

    /** Whether a decimal is from 0 to 100, told from its digits: see {@link Decimal} for why. */
    private static boolean isPercent(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        int end = point < 0 ? text.length() : point;
        boolean fraction = point >= 0 && !zeros(text, point + 1, text.length());
        int first = start;
        while (first < end - 1 && text.charAt(first) == '0') {
            first++;
        }
        if (start == 1) {
            return zeros(text, first, end) && !fraction;
        }
        return end - first < 3 || end - first == 3 && text.startsWith("100", first) && !fraction;
    }

    private static boolean zeros(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }

    static @Nullable Boolean yesNo(String text) {
        if (text.equalsIgnoreCase("yes") || text.equalsIgnoreCase("true")) {
            return true;
        }
        return text.equalsIgnoreCase("no") || text.equalsIgnoreCase("false") ? false : null;
    }

    static @Nullable LocalDate date(String text) {
        if (text.length() != 10
                || text.charAt(4) != '-'
                || text.charAt(7) != '-'
                || !digits(text, 0, 4)
                || !digits(text, 5, 7)
                || !digits(text, 8, 10)) {
            return null;
        }
        return day(integer(text, 0, 4), integer(text, 5, 7), integer(text, 8, 10));
    }

    private static @Nullable PastDate pastDate(String text) {
        LocalDate first = null;
        if (text.length() == 4 && digits(text, 0, 4)) {
            first = day(integer(text, 0, 4), 1, 1);
        } else if (text.length() == 7 && text.charAt(4) == '-' && digits(text, 0, 4) && digits(text, 5, 7)) {
            first = day(integer(text, 0, 4), integer(text, 5, 7), 1);
        } else {
            first = date(text);
        }
        return first == null ? null : new PastDate(text, first);
    }

    private static @Nullable EffectiveDate effective(String text) {
        if (text.equals(EffectiveDate.ON_SIGNATURE)) {
            return new EffectiveDate(text, null);
        }
        LocalDate date = date(text);
        return date == null ? null : new EffectiveDate(text, date);
    }

    private static @Nullable Cadence cadence(String text) {
        return switch (text) {
            case "daily" -> new Cadence(text, 1, Cadence.Unit.DAY);
            case "weekly" -> new Cadence(text, 1, Cadence.Unit.WEEK);
            case "monthly" -> new Cadence(text, 1, Cadence.Unit.MONTH);
            case "quarterly" -> new Cadence(text, 3, Cadence.Unit.MONTH);
            case "yearly" -> new Cadence(text, 1, Cadence.Unit.YEAR);
            case "as_needed" -> new Cadence(text, 0, null);
            default -> span(text);
        };
    }

    private static @Nullable Cadence span(String text) {
        int space = text.indexOf(' ');
        if (space < 1 || space > 4 || !digits(text, 0, space)) {
            return null;
        }
        int count = integer(text, 0, space);
        Cadence.Unit unit = switch (text.substring(space + 1)) {
            case "day", "days" -> Cadence.Unit.DAY;
            case "week", "weeks" -> Cadence.Unit.WEEK;
            case "month", "months" -> Cadence.Unit.MONTH;
            case "year", "years" -> Cadence.Unit.YEAR;
            default -> null;
        };
        return unit == null || count == 0 ? null : new Cadence(text, count, unit);
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return year == 0 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Digits with at most one point between them, and a minus before them; not too many to be meant. */
    private static boolean isDecimal(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        int end = text.length();
        if (end - start == 0 || end > 30) {
            return false;
        }
        return point < 0
                ? digits(text, start, end)
                : point > start && point < end - 1 && digits(text, start, point) && digits(text, point + 1, end);
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private static int integer(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }
}
