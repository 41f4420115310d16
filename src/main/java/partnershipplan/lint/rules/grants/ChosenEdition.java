package partnershipplan.lint.rules.grants;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import partnershipplan.lint.Agreements;
import partnershipplan.model.Agreement;
import partnershipplan.model.Award;
import partnershipplan.model.Subgrant;
import partnershipplan.vocabulary.Edition;
import partnershipplan.vocabulary.Editions;
import partnershipplan.vocabulary.Provision;

/** The edition of the law that an agreement is read by, and the date that chose it, in words. */
record ChosenEdition(Edition edition, String chosenBy) {
    static ChosenEdition of(Agreement agreement, LocalDate today) {
        Subgrant subgrant = agreement.subgrant();
        LocalDate award = subgrant == null ? null : newest(subgrant);
        if (award != null) {
            return on(award, "the newest award's date, " + award);
        }
        if (subgrant != null && subgrant.period() != null && subgrant.period().start() != null) {
            LocalDate start = subgrant.period().start();
            return on(start, "the first day of the period, " + start + ", as no award has a date");
        }
        LocalDate effective = Agreements.effective(agreement);
        return effective == null
                ? on(today, "today's date, as the agreement gives none")
                : on(effective, "the day the agreement takes effect, " + effective + ", as no award has a date");
    }

    private static ChosenEdition on(LocalDate day, String chosenBy) {
        Edition edition = Editions.SHIPPED.on(day);
        return new ChosenEdition(
                edition, edition.from().isAfter(day) ? chosenBy + "; no older edition is held here" : chosenBy);
    }

    private static @Nullable LocalDate newest(Subgrant subgrant) {
        LocalDate newest = null;
        for (Award award : subgrant.awards()) {
            if (award.date() != null && (newest == null || award.date().isAfter(newest))) {
                newest = award.date();
            }
        }
        return newest;
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
