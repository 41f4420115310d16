package partnershipplan.lint.rules.grants;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.Agreement;
import partnershipplan.model.GoverningDay;
import partnershipplan.vocabulary.Edition;
import partnershipplan.vocabulary.Editions;
import partnershipplan.vocabulary.Provision;

/** The edition of the law that an agreement is read by, and the date that chose it, in words. */
record ChosenEdition(Edition edition, String chosenBy) {
    static ChosenEdition of(Agreement agreement, LocalDate today) {
        GoverningDay day = GoverningDay.of(agreement, today);
        Edition edition = Editions.SHIPPED.on(day.day());
        String chosenBy = chosenBy(day);
        return new ChosenEdition(
                edition, edition.from().isAfter(day.day()) ? chosenBy + "; no older edition is held here" : chosenBy);
    }

    private static String chosenBy(GoverningDay day) {
        return switch (day.source()) {
            case NEWEST_AWARD -> "the newest award's date, " + day.day();
            case PERIOD -> "the first day of the period, " + day.day() + ", as no award has a date";
            case EFFECTIVE -> "the day the agreement takes effect, " + day.day() + ", as no award has a date";
            case TODAY -> "today's date, as the agreement gives none";
        };
    }

    /** Where a provision stands, in which edition, and why in that one; null where that edition lacks it. */
    @Nullable
    String cites(Provision provision) {
        String paragraph = edition.paragraph(provision);
        return paragraph == null
                ? null
                : "(2 CFR " + paragraph + ", edition " + edition.name() + ", chosen by " + chosenBy + ".)";
    }
}
