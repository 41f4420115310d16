package partnershipplan.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.Agreement;
import partnershipplan.model.Partner;
import partnershipplan.model.Partners;
import partnershipplan.model.Party;
import partnershipplan.model.Plan;
import partnershipplan.model.References;
import partnershipplan.model.Responsibility;
import partnershipplan.model.Role;
import partnershipplan.model.Sections;

/** Finds out who makes an agreement, and what each does. */
final class Sides {
    private final Plan plan;
    private final Partners partners;
    private final Set<String> ids = new HashSet<>();

    /** Whose part the plan's roles have told already: a party that is there twice has its roles once. */
    private final Set<String> told = new HashSet<>();

    private Sides(Plan plan, Partners partners) {
        this.plan = plan;
        this.partners = partners;
    }

    static List<Side> of(Plan plan, Partners partners, Agreement agreement, LocalDate today) {
        return new Sides(plan, partners).all(agreement, today);
    }

    private List<Side> all(Agreement agreement, LocalDate today) {
        List<References> named = agreement.parties().isEmpty()
                ? named(agreement)
                : agreement.parties().stream().map(Party::party).toList();
        named.forEach(who -> ids.addAll(partners.ids(who)));
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            Party party =
                    agreement.parties().isEmpty() ? null : agreement.parties().get(i);
            boolean left = party != null
                    && party.left() != null
                    && !party.left().first().isAfter(today);
            sides.add(new Side(named.get(i), party, duties(named.get(i), party), left));
        }
        return sides;
    }

    /** Ourselves and each partner that it names. */
    private List<References> named(Agreement agreement) {
        List<References> named = new ArrayList<>();
        named.add(new References(List.of(References.US)));
        Set<String> with = partners.ids(agreement.partners());
        for (Partner partner : partners.all()) {
            if (with.contains(partner.id())) {
                named.add(new References(List.of(partner.id())));
            }
        }
        return named;
    }

    private List<Responsibility> duties(References who, @Nullable Party party) {
        if (party != null && party.says("responsibilities")) {
            return party.responsibilities();
        }
        List<Responsibility> duties = new ArrayList<>();
        for (String id : partners.ids(who)) {
            if (told.add(id)) {
                addRoles(duties, id);
            }
        }
        return duties;
    }

    private void addRoles(List<Responsibility> duties, String id) {
        for (Role role : new Sections(plan).roles()) {
            if (partners.ids(role.party()).contains(id) && isTowardsAParty(role, id)) {
                duties.addAll(role.responsibilities());
            }
        }
    }

    private boolean isTowardsAParty(Role role, String id) {
        if (role.with().isEmpty()) {
            return true;
        }
        for (String other : partners.ids(role.with())) {
            if (!other.equals(id) && ids.contains(other)) {
                return true;
            }
        }
        return false;
    }
}
