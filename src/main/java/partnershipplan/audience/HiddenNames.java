package partnershipplan.audience;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Shape;
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
        Walk.items(plan, (item, shape) -> declared(item, (key, name, kind) -> names.putIfAbsent(name, kind)));
        return names;
    }

    /** What is told of the names that a mapping declares. */
    interface Taker {
        void take(String key, String name, Kind kind);
    }

    /** Tells of the names that a mapping itself declares and of their other forms, each with the key that has it. */
    static void declared(Item item, Taker taker) {
        if (item instanceof Organization own) {
            partner(own.name(), own.facts(), null, taker);
        } else if (item instanceof ExistingPartner partner) {
            partner(partner.name(), partner.facts(), partner.meta().id(), taker);
        } else if (item instanceof TargetPartner partner) {
            partner(partner.name(), partner.facts(), partner.meta().id(), taker);
        } else if (item instanceof Group group) {
            organization("name", group.name(), taker);
        } else if (item instanceof Person person) {
            person(person.name(), person.email(), person.phone(), taker);
        } else if (item instanceof Contact contact) {
            person(contact.name(), contact.email(), contact.phone(), taker);
        } else if (item instanceof Signatory signatory) {
            person(signatory.name(), null, null, taker);
        } else if (item instanceof Location location) {
            take("address", location.address(), Kind.PLACE, taker);
        }
    }

    private static void partner(@Nullable String name, PartnerFacts facts, @Nullable String id, Taker taker) {
        organization("name", name, taker);
        take("short_name", facts.shortName(), Kind.PARTNER, taker);
        organization("legal_name", facts.legalName(), taker);
        take("website", facts.website(), Kind.PARTNER, taker);
        take("uei", facts.uei(), Kind.PARTNER, taker);
        // An id of one word may be a word of the language; a name of several is nobody else's.
        if (id != null && id.indexOf('-') > 0) {
            take(Shape.ID, id, Kind.PARTNER, taker);
        }
    }

    private static void organization(String key, @Nullable String name, Taker taker) {
        take(key, name, Kind.PARTNER, taker);
        if (name != null) {
            for (String form : NameForms.ofPartner(name.strip())) {
                take(key, form, Kind.PARTNER, taker);
            }
        }
    }

    private static void person(@Nullable String name, @Nullable String email, @Nullable String phone, Taker taker) {
        take("name", name, Kind.PERSON, taker);
        take("email", email, Kind.PERSON, taker);
        take("phone", phone, Kind.PERSON, taker);
        if (name != null) {
            FullName full = FullName.of(name.strip());
            take("name", full == null ? null : full.family() + ", " + full.given(), Kind.PERSON, taker);
            take("name", full == null ? null : full.family(), Kind.FAMILY, taker);
        }
        if (phone != null) {
            for (String form : NameForms.ofPhone(phone.strip())) {
                take("phone", form, Kind.PERSON, taker);
            }
        }
    }

    private static void take(String key, @Nullable String name, Kind kind, Taker taker) {
        if (name != null && name.strip().length() > 1) {
            taker.take(key, name.strip(), kind);
        }
    }
}
