package partnershipplan.model;

import java.time.LocalDate;

/** The day whose law a subgrant is read by, and what gave it. */
public record GoverningDay(LocalDate day, Source source) {
    /** What gives the day, the first of them that says one. */
    public enum Source {
        NEWEST_AWARD,
        PERIOD,
        EFFECTIVE,
        TODAY
    }

    public static GoverningDay of(Agreement agreement, LocalDate today) {
        Subgrant subgrant = agreement.subgrant();
        LocalDate award = subgrant == null ? null : subgrant.newestAward();
        if (award != null) {
            return new GoverningDay(award, Source.NEWEST_AWARD);
        }
        if (subgrant != null && subgrant.period() != null && subgrant.period().start() != null) {
            return new GoverningDay(subgrant.period().start(), Source.PERIOD);
        }
        LocalDate effective = agreement.effectiveDay();
        return effective == null
                ? new GoverningDay(today, Source.TODAY)
                : new GoverningDay(effective, Source.EFFECTIVE);
    }
}
