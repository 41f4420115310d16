package partnershipplan.render.chapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import partnershipplan.model.Agreement;
import partnershipplan.model.Group;
import partnershipplan.model.Party;
import partnershipplan.model.References;

/** Who belongs together beside us: the groups, and the agreements that partners have without us. */
final class Circles {
    private final Page page;

    /** Ids of partners, by the name of what they belong to. */
    final Map<String, Set<String>> members = new LinkedHashMap<>();

    Circles(Page page) {
        this.page = page;
        for (Group group : page.plan.groups()) {
            add(String.valueOf(group.name()), partners(group.members()));
        }
        for (Agreement agreement : page.plan.agreements()) {
            Set<String> among = partners(agreement);
            if (!isOurs(agreement) && among.size() > 1) {
                add(page.title(agreement), among);
            }
        }
    }

    private void add(String name, Set<String> ids) {
        if (!ids.isEmpty()) {
            members.computeIfAbsent(name, n -> new LinkedHashSet<>()).addAll(ids);
        }
    }

    /** The letters of what a partner belongs to. */
    List<String> of(String partner) {
        List<String> letters = new ArrayList<>();
        int index = 0;
        for (Set<String> ids : members.values()) {
            if (ids.contains(partner)) {
                letters.add(letter(index));
            }
            index++;
        }
        return letters;
    }

    /** A to Z, then numbers. */
    static String letter(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : String.valueOf(index + 1);
    }

    /** Whether we are a party. */
    static boolean isOurs(Agreement agreement) {
        return agreement.parties().isEmpty()
                || agreement.parties().stream().anyMatch(p -> p.party().ids().contains(References.US));
    }

    /** The partners that make an agreement. */
    Set<String> partners(Agreement agreement) {
        Set<String> ids = new LinkedHashSet<>(partners(agreement.partners()));
        for (Party party : agreement.parties()) {
            ids.addAll(partners(party.party()));
        }
        return ids;
    }

    /** The partners that references name, be it as members of a group. */
    Set<String> partners(References references) {
        Set<String> ids = new LinkedHashSet<>();
        for (String id : references.ids()) {
            if (id.equals(References.ALL)) {
                ids.addAll(page.partners.keySet());
            } else if (page.partners.containsKey(id)) {
                ids.add(id);
            } else {
                group(ids, id);
            }
        }
        return ids;
    }

    private void group(Set<String> ids, String id) {
        for (Group group : page.plan.groups()) {
            if (id.equals(group.meta().id())) {
                for (String member : group.members().ids()) {
                    if (member.equals(References.ALL)) {
                        ids.addAll(page.partners.keySet());
                    } else if (page.partners.containsKey(member)) {
                        ids.add(member);
                    }
                }
            }
        }
    }
}
