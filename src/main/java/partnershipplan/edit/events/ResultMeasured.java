package partnershipplan.edit.events;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.FormatTable;
import partnershipplan.model.Decimal;
import partnershipplan.model.Metric;
import partnershipplan.model.Result;
import partnershipplan.model.Sections;

/**
 * A metric was measured.
 *
 * @param value a number as typed
 * @param numerator the count above the line of a percentage, as typed; null where none is given
 * @param denominator the count below it
 * @param replace whether another value of the same day is to be replaced
 */
public record ResultMeasured(
        String metric,
        String value,
        @Nullable String numerator,
        @Nullable String denominator,
        LocalDate date,
        boolean replace)
        implements Event {
    @Override
    public String putDown(PlanText plan) {
        Metric item = Named.find("metric", metric, new Sections(plan.plan()).metrics(), Metric::metric);
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("date", date.toString());
        entries.put("value", value);
        put(entries, "numerator", numerator);
        put(entries, "denominator", denominator);
        Result known = known(item);
        if (known == null) {
            plan.add(item.path(), FormatTable.METRIC, "results", FormatTable.RESULT, entries, "date");
        } else if (isSame(known)) {
            return item.path() + " has the result " + value + " on " + date + " already";
        } else if (!replace) {
            throw new Refusal(item.path() + " has a result on " + date + " already: " + told(known.value())
                    + "\n--replace puts " + value + " in its place");
        } else {
            entries.remove("date");
            entries.forEach((key, typed) -> plan.set(known.path(), FormatTable.RESULT, key, typed));
        }
        return item.path() + " has the result " + value + " on " + date;
    }

    private static void put(Map<String, String> entries, String key, @Nullable String value) {
        if (value != null) {
            entries.put(key, value);
        }
    }

    private @Nullable Result known(Metric item) {
        for (Result result : item.results()) {
            if (date.equals(result.date())) {
                return result;
            }
        }
        return null;
    }

    private boolean isSame(Result known) {
        return value.equals(told(known.value()))
                && (numerator == null || numerator.equals(told(known.numerator())))
                && (denominator == null || denominator.equals(told(known.denominator())));
    }

    private static String told(@Nullable Decimal number) {
        return number == null ? "no value" : number.text();
    }
}
