package partnershipplan.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.Item;
import partnershipplan.model.Organization;
import partnershipplan.model.Partner;
import partnershipplan.model.PartnerFacts;
import partnershipplan.model.References;

/**
 * Our own organization or a partner, for rules that ask the same of both.
 *
 * @param items where it stands in the plan: a partner may be an existing one and a wanted one as well
 */
public record Actor(String id, String name, List<Item> items, List<PartnerFacts> facts) {
    /** Ourselves and every partner. */
    public static List<Actor> all(RuleContext plan) {
        return those(plan, null);
    }

    /** Whom references name, in the plan's order; groups and {@code all} are opened. */
    public static List<Actor> named(RuleContext plan, References references) {
        return references.isEmpty() ? List.of() : those(plan, plan.partners().ids(references));
    }

    private static List<Actor> those(RuleContext plan, @Nullable Set<String> ids) {
        List<Actor> those = new ArrayList<>(1);
        Organization us = plan.plan().organization();
        if (us != null && (ids == null || ids.contains(References.US))) {
            those.add(new Actor(References.US, "our own organization", List.of(us), List.of(us.facts())));
        }
        for (Partner partner : plan.partners().all()) {
            if (ids == null || ids.contains(partner.id())) {
                those.add(of(partner));
            }
        }
        return those;
    }

    private static Actor of(Partner partner) {
        List<Item> items = new ArrayList<>(2);
        if (partner.goal() != null) {
            items.add(partner.goal());
        }
        if (partner.existing() != null) {
            items.add(partner.existing());
        }
        return new Actor(partner.id(), partner.name(), items, partner.facts());
    }

    /** Whether a fact is told nowhere, and is not still to come either. */
    public boolean lacks(RuleContext plan, String key) {
        for (Item item : items) {
            if (!plan.lacks(item, key)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a fact may be in what is still to come, or could not be read. */
    public boolean isPending(RuleContext plan, String key) {
        for (Item item : items) {
            if (plan.isPending(item, key)) {
                return true;
            }
        }
        return false;
    }

    /** The path of a fact, where it is told or would be. */
    public String at(String key) {
        for (Item item : items) {
            if (item.says(key)) {
                return item.at(key);
            }
        }
        return items.get(0).at(key);
    }

    /** The lists of both places joined, each value once. */
    public <T> Set<T> joined(Function<PartnerFacts, List<T>> list) {
        Set<T> joined = new LinkedHashSet<>();
        for (PartnerFacts place : facts) {
            joined.addAll(list.apply(place));
        }
        return joined;
    }

    /** A single fact from whichever place tells it. */
    public <T> @Nullable T fact(Function<PartnerFacts, @Nullable T> fact) {
        for (PartnerFacts place : facts) {
            T value = fact.apply(place);
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
