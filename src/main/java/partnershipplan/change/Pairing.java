package partnershipplan.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Shape;
import partnershipplan.model.Item;

/** Finds for each item of a list the one that it has become. */
final class Pairing {
    private final Shape shape;
    private final Likeness likeness;
    private final Renames renames;
    private final Map<Item, Item> pairs = new IdentityHashMap<>();
    private final Set<Item> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    private Pairing(Shape shape, Sameness sameness) {
        this.shape = shape;
        this.likeness = new Likeness(shape, sameness);
        this.renames = sameness.renames();
    }

    /** An item and what it has become; one of them is null where it is new, or gone. */
    record Pair(@Nullable Item before, @Nullable Item after) {}

    private record Candidate(Item before, Item after, double likeness) {}

    /** Each item of both lists once, in the newer list's order; what is gone comes last. */
    static List<Pair> of(Shape shape, List<? extends Item> olds, List<? extends Item> news, Sameness sameness) {
        Pairing pairing = new Pairing(shape, sameness);
        pairing.byId(olds, news);
        pairing.byLikeness(olds, news);
        return pairing.result(olds, news);
    }

    private void byId(List<? extends Item> olds, List<? extends Item> news) {
        Map<String, Item> named = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (Item item : news) {
            String id = item.meta().id();
            if (id != null && named.putIfAbsent(id, item) != null) {
                twice.add(id);
            }
        }
        for (Item old : olds) {
            String id = old.meta().id();
            String now = id == null ? null : renames.of(shape.index(), id);
            Item item = now == null || twice.contains(now) ? null : named.get(now);
            if (item != null && !taken.contains(item)) {
                take(old, item);
            }
        }
    }

    private void byLikeness(List<? extends Item> olds, List<? extends Item> news) {
        List<Candidate> candidates = new ArrayList<>();
        for (Item old : olds) {
            for (Item item : news) {
                if (!pairs.containsKey(old) && !taken.contains(item)) {
                    double alike = likeness.of(old, item);
                    if (alike > 0) {
                        candidates.add(new Candidate(old, item, alike));
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
        for (Candidate candidate : candidates) {
            if (!pairs.containsKey(candidate.before) && !taken.contains(candidate.after)) {
                take(candidate.before, candidate.after);
            }
        }
    }

    private void take(Item before, Item after) {
        pairs.put(before, after);
        taken.add(after);
    }

    private List<Pair> result(List<? extends Item> olds, List<? extends Item> news) {
        Map<Item, Item> back = new IdentityHashMap<>();
        pairs.forEach((before, after) -> back.put(after, before));
        List<Pair> result = new ArrayList<>();
        for (Item item : news) {
            result.add(new Pair(back.get(item), item));
        }
        for (Item old : olds) {
            if (!pairs.containsKey(old)) {
                result.add(new Pair(old, null));
            }
        }
        return result;
    }
}
