package partnershipplan.audience;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Walk;
import partnershipplan.model.Contact;
import partnershipplan.model.ExistingPartner;
import partnershipplan.model.Group;
import partnershipplan.model.Item;
import partnershipplan.model.Location;
import partnershipplan.model.Organization;
import partnershipplan.model.PartnerFacts;
import partnershipplan.model.Person;
import partnershipplan.model.Plan;
import partnershipplan.model.Signatory;
import partnershipplan.model.TargetPartner;
import partnershipplan.vocabulary.Labels;

/** The names of partners, people and places that stand in a plan, but not in what an audience sees of it. */
public final class HiddenNames {
    /** What a name is of, and the general words that may stand for it. */
    public enum Kind {
        PARTNER("somePartner"),
        PERSON("somePerson"),
        /** A family name, which counts behind a form of address or an initial. */
        FAMILY("somePerson"),
        PLACE("somePlace");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String words(Labels labels) {
            return labels.word(label);
        }
    }

    private final Map<String, Kind> hidden;

    HiddenNames(Plan plan, Plan visible) {
        hidden = names(plan);
        Set<String> seen = new HashSet<>(names(visible).keySet());
        hidden.keySet().removeAll(seen);
    }

    /** Each hidden name with what it is of. */
    Map<String, Kind> byName() {
        return hidden;
    }

    private static Map<String, Kind> names(Plan plan) {
        Map<String, Kind> names = new LinkedHashMap<>();
        Walk.items(plan, (item, shape) -> collect(item, names));
        return names;
    }

    private static void collect(Item item, Map<String, Kind> names) {
        if (item instanceof Organization own) {
            partner(own.name(), own.facts(), null, names);
        } else if (item instanceof ExistingPartner partner) {
            partner(partner.name(), partner.facts(), partner.meta().id(), names);
        } else if (item instanceof TargetPartner partner) {
            partner(partner.name(), partner.facts(), partner.meta().id(), names);
        } else if (item instanceof Group group) {
            organization(group.name(), names);
        } else if (item instanceof Person person) {
            person(person.name(), person.email(), person.phone(), names);
        } else if (item instanceof Contact contact) {
            person(contact.name(), contact.email(), contact.phone(), names);
        } else if (item instanceof Signatory signatory) {
            person(signatory.name(), null, null, names);
        } else if (item instanceof Location location) {
            add(location.address(), Kind.PLACE, names);
        }
    }

    private static void partner(
            @Nullable String name, PartnerFacts facts, @Nullable String id, Map<String, Kind> names) {
        organization(name, names);
        add(facts.shortName(), Kind.PARTNER, names);
        organization(facts.legalName(), names);
        add(facts.website(), Kind.PARTNER, names);
        add(facts.uei(), Kind.PARTNER, names);
        // An id of one word may be a word of the language; a name of several is nobody else's.
        if (id != null && id.indexOf('-') > 0) {
            add(id, Kind.PARTNER, names);
        }
    }

    private static void organization(@Nullable String name, Map<String, Kind> names) {
        add(name, Kind.PARTNER, names);
        if (name != null) {
            NameForms.ofPartner(name.strip()).forEach(form -> add(form, Kind.PARTNER, names));
        }
    }

    private static void person(
            @Nullable String name, @Nullable String email, @Nullable String phone, Map<String, Kind> names) {
        add(name, Kind.PERSON, names);
        add(email, Kind.PERSON, names);
        add(phone, Kind.PERSON, names);
        if (name != null) {
            add(NameForms.familyFirst(name.strip()), Kind.PERSON, names);
            add(NameForms.family(name.strip()), Kind.FAMILY, names);
        }
        if (phone != null) {
            NameForms.ofPhone(phone.strip()).forEach(form -> add(form, Kind.PERSON, names));
        }
    }

    private static void add(@Nullable String name, Kind kind, Map<String, Kind> names) {
        if (name != null && name.strip().length() > 1) {
            names.putIfAbsent(name.strip(), kind);
        }
    }
}
