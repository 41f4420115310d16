package partnershipplan.vocabulary;

import java.time.LocalDate;
import partnershipplan.model.Cadence;
import partnershipplan.model.PastDate;

/** Dates and cadences in the words of a language. */
public final class Dates {
    private final Labels labels;

    public Dates(Labels labels) {
        this.labels = labels;
    }

    /** A day with the month's full name. */
    public String full(LocalDate date) {
        return fill("date.pattern", "month.", date);
    }

    /** A day with the month's short name, for tables. */
    public String brief(LocalDate date) {
        return fill("date.short", "monthShort.", date);
    }

    /** A past date as exactly as it is known. */
    public String past(PastDate date) {
        return switch (date.text().length()) {
            case 4 -> date.text();
            case 7 -> month(date.first());
            default -> full(date.first());
        };
    }

    /** A month and its year. */
    public String month(LocalDate date) {
        return fill("date.month", "month.", date);
    }

    /** A month's short name. */
    public String shortMonth(LocalDate date) {
        return labels.pattern("monthShort." + date.getMonthValue());
    }

    /** From one day to another. */
    public String range(LocalDate start, LocalDate end) {
        return labels.pattern("range.pattern").replace("{start}", full(start)).replace("{end}", full(end));
    }

    /** How often: {@code every month}, {@code every 6 weeks}. */
    public String cadence(Cadence cadence) {
        String word = labels.find("cadence." + cadence.text());
        if (word != null || cadence.unit() == null) {
            return word == null ? cadence.text() : word;
        }
        String unit = switch (cadence.unit()) {
            case DAY -> "cadence.days";
            case WEEK -> "cadence.weeks";
            case MONTH -> "cadence.months";
            case YEAR -> "cadence.years";
        };
        return cadence.count() == 1
                ? labels.pattern(unit + ".one")
                : labels.pattern(unit).replace("{n}", String.valueOf(cadence.count()));
    }

    private String fill(String pattern, String month, LocalDate date) {
        return labels.pattern(pattern)
                .replace("{month}", labels.pattern(month + date.getMonthValue()))
                .replace("{day}", String.valueOf(date.getDayOfMonth()))
                .replace("{year}", String.valueOf(date.getYear()));
    }
}
