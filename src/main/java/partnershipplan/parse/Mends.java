package partnershipplan.parse;

import java.util.Locale;
import partnershipplan.format.Type;
import partnershipplan.model.EffectiveDate;

/** Says what to type instead of a value that is nearly right. */
final class Mends {
    private Mends() {}

    /** The mend of a value that is none of its type; says what the type looks like where none can be seen. */
    static Mend of(Type.Plain type, String text) {
        return switch (type) {
            case EFFECTIVE_DATE -> effective(text);
            case DATE, PAST_DATE -> date(text);
            case MONEY, SIGNED_MONEY, NUMBER, PERCENT, WHOLE -> number(type, text);
            case YES_NO -> yesNo(text);
            case CADENCE -> cadence(text);
        };
    }

    private static Mend effective(String text) {
        String words = text.toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
        return switch (words) {
            case "on signature", "upon signature", "at signature", "on signing", "upon signing", "at signing" ->
                Mend.sure(EffectiveDate.ON_SIGNATURE);
            default -> words.contains("sign") ? Mend.told("write `" + EffectiveDate.ON_SIGNATURE + "`") : date(text);
        };
    }

    /** A date that is spelled in another way, when that can only mean one day. */
    private static Mend date(String text) {
        String mended = AmericanDate.mend(text.replace('\u2013', '-').replace('\u2011', '-'));
        if (mended != null) {
            return Mend.sure(mended);
        }
        return Mend.told(
                text.matches("\\d{4}-(0\\d|1[0-2])-\\d{2}")
                        ? "there is no such day; look it up in a calendar"
                        : "write the date as year-month-day: `2026-11-15`");
    }

    private static Mend yesNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "y", "on" -> Mend.sure("yes");
            case "n", "off" -> Mend.sure("no");
            default -> Mend.told("write `yes` or `no`");
        };
    }

    /** The words that people use for a cadence, in lower case and without blanks, hyphens and underscores. */
    private static Mend cadence(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replaceAll("^(every|each|once an?) ", "");
        if (Scalars.read(Type.Plain.CADENCE, lower) != null) {
            return Mend.sure(lower);
        }
        return switch (lower.replaceAll("[ _-]", "")) {
            case "day" -> Mend.sure("daily");
            case "week" -> Mend.sure("weekly");
            case "month" -> Mend.sure("monthly");
            case "quarter" -> Mend.sure("quarterly");
            case "year", "annually", "annual" -> Mend.sure("yearly");
            case "asneeded" -> Mend.sure("as_needed");
            case "fortnightly", "otherweek" -> Mend.sure("2 weeks");
            case "semiannually", "semiannual", "twiceayear" -> Mend.sure("6 months");
            case "othermonth" -> Mend.sure("2 months");
            // Each of these is used for twice in that time as well.
            case "biweekly" -> Mend.told("write `2 weeks`");
            case "bimonthly" -> Mend.told("write `2 months`");
            case "biannually" -> Mend.told("write `6 months`");
            default -> Mend.told("write `monthly`, `6 weeks`, or such");
        };
    }

    private static Mend number(Type.Plain type, String text) {
        String sure = Amounts.mend(type, text);
        if (sure != null) {
            return Mend.sure(sure);
        }
        String guess = Amounts.guess(text);
        return Mend.told(
                !guess.isEmpty() && Scalars.read(type, guess) != null
                        ? "write `" + guess + "`"
                        : "write digits only, such as `"
                                + (type == Type.Plain.WHOLE
                                        ? "30"
                                        : type == Type.Plain.PERCENT
                                                ? "15"
                                                : type == Type.Plain.NUMBER ? "24" : "45000")
                                + "`");
    }
}
