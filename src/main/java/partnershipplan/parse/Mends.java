package partnershipplan.parse;

import java.util.Locale;
import partnershipplan.format.Type;

/** Says what to type instead of a value that is nearly right. */
final class Mends {
    private Mends() {}

    /** The mend of a value that is none of its type; says what the type looks like where none can be seen. */
    static String of(Type.Plain type, String text) {
        return switch (type) {
            case EFFECTIVE_DATE -> text.toLowerCase(Locale.ROOT).contains("sign") ? "write `on_signature`" : date(text);
            case DATE, PAST_DATE -> date(text);
            case MONEY, SIGNED_MONEY, NUMBER, PERCENT, WHOLE -> number(type, text);
            case YES_NO -> "write `yes` or `no`";
            case CADENCE -> cadence(text);
        };
    }

    /** A date that is spelled in another way, when that can only mean one day. */
    private static String date(String text) {
        String mended = AmericanDate.mend(text.replace('\u2013', '-').replace('\u2011', '-'));
        if (mended == null && text.matches("\\d{4}-(0\\d|1[0-2])-\\d{2}")) {
            return "there is no such day; look it up in a calendar";
        }
        return mended == null ? "write the date as year-month-day: `2026-11-15`" : "write `" + mended + "`";
    }

    /** The words that people use for a cadence, in lower case and without blanks, hyphens and underscores. */
    private static String cadence(String text) {
        String word = text.toLowerCase(Locale.ROOT).replaceAll("^(every|each|once an?) |[ _-]", "");
        String mended = switch (word) {
            case "daily", "day" -> "daily";
            case "weekly", "week" -> "weekly";
            case "monthly", "month" -> "monthly";
            case "quarterly", "quarter" -> "quarterly";
            case "yearly", "year", "annually", "annual" -> "yearly";
            case "asneeded" -> "as_needed";
            case "biweekly", "fortnightly", "otherweek" -> "2 weeks";
            case "semiannually", "semiannual", "twiceayear", "biannually" -> "6 months";
            case "bimonthly", "othermonth" -> "2 months";
            default -> null;
        };
        return mended == null ? "write `monthly`, `6 weeks`, or such" : "write `" + mended + "`";
    }

    private static String number(Type.Plain type, String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c == '.' || c == '-' && digits.length() == 0) {
                digits.append(c);
            } else if (c == ',' && !isThousands(text, i)) {
                digits.setLength(0);
                break;
            } else if (c != ',' && c != '$' && c != ' ' && c != '%' && c != '_') {
                digits.setLength(0);
                break;
            }
        }
        String mended = digits.toString();
        return !mended.isEmpty() && Scalars.read(type, mended) != null
                ? "write `" + mended + "`"
                : "write digits only, such as `"
                        + (type == Type.Plain.WHOLE
                                ? "30"
                                : type == Type.Plain.PERCENT ? "15" : type == Type.Plain.NUMBER ? "24" : "45000")
                        + "`";
    }

    /** Whether a comma stands before three digits and no more: `45,50` is no `4550`. */
    private static boolean isThousands(String text, int comma) {
        int end = comma + 1;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end == comma + 4;
    }
}
