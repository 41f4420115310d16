package partnershipplan.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A partner of the plan, which may stand under {@code existing_partners}, under {@code goals}, or under both.
 *
 * @param id what references name it by
 */
public record Partner(
        String id,
        @Nullable ExistingPartner existing,
        @Nullable TargetPartner goal) {
    /** Every partner of a plan by its id, the existing ones first. */
    public static Map<String, Partner> all(Plan plan) {
        Map<String, Partner> all = new LinkedHashMap<>();
        if (plan.background() != null) {
            for (ExistingPartner partner : plan.background().existingPartners()) {
                String id = partner.meta().id();
                if (id != null) {
                    all.putIfAbsent(id, new Partner(id, partner, null));
                }
            }
        }
        for (TargetPartner partner : plan.goals()) {
            String id = partner.meta().id();
            if (id != null) {
                all.merge(
                        id,
                        new Partner(id, null, partner),
                        (a, b) -> a.goal == null ? new Partner(id, a.existing, partner) : a);
            }
        }
        return all;
    }

    /** The name, as under {@code existing_partners} where it stands there. */
    public String name() {
        if (existing != null && existing.name() != null) {
            return existing.name();
        }
        return goal != null && goal.name() != null ? goal.name() : id;
    }

    /** The aim where there is one, else the fact. */
    public @Nullable PartnershipType type() {
        if (goal != null && goal.type() != null) {
            return goal.type();
        }
        return existing == null ? null : existing.type();
    }

    /** The path of its entry under {@code goals}, else under {@code existing_partners}. */
    public String path() {
        return goal != null ? goal.path() : existing != null ? existing.path() : "";
    }

    /** Whether the aim, or else the fact, is a formal partnership. */
    public boolean formal() {
        return type() == PartnershipType.FORMAL;
    }

    /** Whether the partnership stands. */
    public boolean live() {
        return stage().live();
    }

    /** How far the partnership is: what {@code goals} says, else the existing partner's own, else identified. */
    public Stage stage() {
        if (goal != null && goal.stage() != null) {
            return goal.stage();
        }
        return existing != null && existing.stage() != null ? existing.stage() : Stage.IDENTIFIED;
    }

    /** The lists of both places joined, each value once. */
    public <T> List<T> joined(Function<PartnerFacts, List<T>> list) {
        LinkedHashSet<T> joined = new LinkedHashSet<>();
        facts().forEach(facts -> joined.addAll(list.apply(facts)));
        return List.copyOf(joined);
    }

    /** The checks of both places, those of {@code existing_partners} first. */
    public List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        for (PartnerFacts facts : facts()) {
            checks.addAll(facts.checks());
        }
        return checks;
    }

    /** The newest check of a must-have, of those without a date the last; null where there is none. */
    public @Nullable Check newestCheck(MustHave mustHave) {
        Check newest = null;
        for (Check check : checks()) {
            if (String.valueOf(check.mustHave()).equals(mustHave.meta().id())
                    && (newest == null || !check.isOlder(newest))) {
                newest = check;
            }
        }
        return newest;
    }

    /** A single fact from whichever place tells it. */
    public <T> @Nullable T fact(Function<PartnerFacts, @Nullable T> fact) {
        for (PartnerFacts facts : facts()) {
            T value = fact.apply(facts);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** The facts of both places, those of {@code existing_partners} first. */
    public List<PartnerFacts> facts() {
        List<PartnerFacts> facts = new ArrayList<>(2);
        if (existing != null) {
            facts.add(existing.facts());
        }
        if (goal != null) {
            facts.add(goal.facts());
        }
        return facts;
    }
}
