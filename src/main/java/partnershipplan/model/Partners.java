package partnershipplan.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The partners of a plan, whom references name, and who is a party to an agreement: for lint and for audiences alike. */
public final class Partners {
    private final Map<String, Partner> all;
    private final Map<String, Group> groups = new HashMap<>(0);

    public Partners(Plan plan) {
        this.all = Partner.all(plan);
        for (Group group : plan.groups()) {
            if (group.meta().id() != null) {
                groups.put(group.meta().id(), group);
            }
        }
    }

    /** Every partner once, the existing ones first. */
    public Collection<Partner> all() {
        return all.values();
    }

    /** The partners under {@code goals}. */
    public List<Partner> targets() {
        List<Partner> targets = new ArrayList<>(all.size());
        for (Partner partner : all.values()) {
            if (partner.goal() != null) {
                targets.add(partner);
            }
        }
        return targets;
    }

    /** The formal partners, but for those whose partnership has ended. */
    public List<Partner> formal() {
        List<Partner> formal = new ArrayList<>(all.size());
        for (Partner partner : all.values()) {
            if (partner.formal() && partner.stage() != Stage.ENDED) {
                formal.add(partner);
            }
        }
        return formal;
    }

    /** The partner of an id, or null. */
    public @Nullable Partner get(@Nullable String id) {
        return id == null ? null : all.get(id);
    }

    /** Whether references name a partner: by itself, as one of all, or as a member of a group. */
    public boolean names(References references, Partner partner) {
        for (String id : references.ids()) {
            if (id.equals(partner.id()) || id.equals(References.ALL)) {
                return true;
            }
        }
        return !groups.isEmpty() && ids(references).contains(partner.id());
    }

    /** Whether a partner needs a must-have. */
    public boolean needs(Partner partner, MustHave mustHave) {
        List<String> to = mustHave.appliesTo().ids();
        return to.contains("formal") && partner.formal()
                || to.contains("informal") && partner.type() == PartnershipType.INFORMAL
                || names(mustHave.appliesTo(), partner);
    }

    /** Whether a partner is a party to an agreement: its {@code parties} where they stand are the truth. */
    public boolean isParty(Agreement agreement, Partner partner) {
        if (agreement.parties().isEmpty()) {
            return names(agreement.partners(), partner);
        }
        for (Party party : agreement.parties()) {
            if (names(party.party(), partner)) {
                return true;
            }
        }
        return false;
    }

    /** Whom references name, one by one: groups and {@code all} are opened; {@code us} and a key's own words stay. */
    public Set<String> ids(References references) {
        Set<String> ids = new HashSet<>();
        open(references, ids, new HashSet<>(0));
        return ids;
    }

    private void open(References references, Set<String> ids, Set<String> opened) {
        for (String id : references.ids()) {
            Group group = groups.get(id);
            if (id.equals(References.ALL)) {
                ids.addAll(all.keySet());
            } else if (group == null) {
                ids.add(id);
            } else if (opened.add(id)) {
                open(group.members(), ids, opened);
            }
        }
    }
}
