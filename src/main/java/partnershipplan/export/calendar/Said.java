package partnershipplan.export.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Type;
import partnershipplan.model.Agreement;
import partnershipplan.model.Group;
import partnershipplan.model.Organization;
import partnershipplan.model.Partner;
import partnershipplan.model.Party;
import partnershipplan.model.Person;
import partnershipplan.model.Plan;
import partnershipplan.model.References;
import partnershipplan.vocabulary.Dates;
import partnershipplan.vocabulary.Labels;

/** What a calendar calls the people and things of a plan, in the plan's language. */
record Said(Plan plan, Labels labels, Dates dates, Map<String, Partner> partners) {
    static Said of(Plan plan) {
        Labels labels = Labels.of(plan.language() == null ? "en" : plan.language());
        return new Said(plan, labels, new Dates(labels), Partner.all(plan));
    }

    /** Our organization, or what stands for it. */
    String us() {
        Organization own = plan.organization();
        return own == null || own.name() == null ? labels.word("us") : own.name();
    }

    String title() {
        return plan.title() != null ? plan.title() : labels.word("planTitle", us());
    }

    /** The first day of the plan's period; null where it says none. */
    @Nullable
    LocalDate start() {
        return plan.period() == null ? null : plan.period().start();
    }

    /** The last day of the plan's period; null where it says none. */
    @Nullable
    LocalDate end() {
        return plan.period() == null ? null : plan.period().end();
    }

    /** The names behind references; empty where there are none. */
    String names(References references) {
        List<String> names = new ArrayList<>();
        references.ids().forEach(id -> names.add(name(id)));
        return String.join(", ", names);
    }

    private String name(String id) {
        if (id.equals(References.US)) {
            return us();
        }
        if (id.equals(References.ALL)) {
            return labels.word("all");
        }
        Partner partner = partners.get(id);
        return partner == null ? group(id) : partner.name();
    }

    private String group(String id) {
        for (Group group : plan.groups()) {
            if (id.equals(group.meta().id()) && group.name() != null) {
                return group.name();
            }
        }
        return id;
    }

    /** An agreement by its title, else by what kind of document it is and with whom it is made. */
    String agreement(Agreement agreement) {
        if (agreement.title() != null) {
            return agreement.title();
        }
        String kind = agreement.instrument() == null
                ? labels.key("Task", "agreement")
                : labels.value("instrument", Type.Choice.text(agreement.instrument()));
        String parties = parties(agreement);
        return parties.isEmpty() ? kind : kind + " (" + parties + ")";
    }

    /** The agreement of an id; null where there is none. */
    @Nullable
    String agreement(@Nullable String id) {
        for (Agreement agreement : plan.agreements()) {
            if (id != null && id.equals(agreement.meta().id())) {
                return agreement(agreement);
            }
        }
        return null;
    }

    /** With whom an agreement is made. */
    String parties(Agreement agreement) {
        List<String> parties = new ArrayList<>();
        for (Party party : agreement.parties()) {
            parties.add(names(party.party()));
        }
        return parties.isEmpty() ? names(agreement.partners()) : String.join(", ", parties);
    }

    /** A person by the role or name that the plan gives; null where it says neither. */
    @Nullable
    String person(@Nullable Person person) {
        if (person == null || person.line() != null) {
            return person == null ? null : person.line();
        }
        return person.title() == null || person.name() == null
                ? person.title() == null ? person.name() : person.title()
                : person.name() + ", " + person.title();
    }
}
