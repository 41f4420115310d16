package partnershipplan.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which chunk of one text is which of another: by name, else by being the same, else by having most lines alike. */
final class Matching {
    private static final double ALIKE = 0.5;

    private final Map<Chunk, Chunk> pairs = new IdentityHashMap<>();
    private final Map<Chunk, Chunk> back = new IdentityHashMap<>();

    private Matching() {}

    static Matching of(List<Chunk> base, List<Chunk> side, boolean items) {
        Matching matching = new Matching();
        matching.match(base, side, (a, b) -> a.name() != null && a.name().equals(b.name()));
        if (items) {
            matching.match(base, side, (a, b) -> a.body().equals(b.body()));
            matching.match(base, side, (a, b) -> likeness(a, b) >= ALIKE);
        }
        return matching;
    }

    private interface Test {
        boolean holds(Chunk a, Chunk b);
    }

    private void match(List<Chunk> base, List<Chunk> side, Test test) {
        List<Chunk> left = new ArrayList<>();
        for (Chunk chunk : side) {
            if (!back.containsKey(chunk)) {
                left.add(chunk);
            }
        }
        for (Chunk old : base) {
            Chunk found = pairs.containsKey(old) ? null : first(old, left, test);
            if (found != null) {
                left.removeIf(chunk -> chunk == found);
                pairs.put(old, found);
                back.put(found, old);
            }
        }
    }

    private static @Nullable Chunk first(Chunk old, List<Chunk> among, Test test) {
        for (Chunk chunk : among) {
            if (test.holds(old, chunk)) {
                return chunk;
            }
        }
        return null;
    }

    /** The share of lines that both have. */
    private static double likeness(Chunk a, Chunk b) {
        List<String> olds = a.body();
        Set<String> news = new HashSet<>(b.body());
        int common = 0;
        for (String line : olds) {
            common += news.contains(line) ? 1 : 0;
        }
        return 2.0 * common / (olds.size() + b.body().size());
    }

    /** What a chunk of the base has become; null where it is gone. */
    @Nullable
    Chunk of(Chunk old) {
        return pairs.get(old);
    }

    /** What a chunk was in the base; null where it is new. */
    @Nullable
    Chunk was(Chunk chunk) {
        return back.get(chunk);
    }

    /** Whether the chunks that stayed are in the order that they had. */
    boolean keepsOrder(List<Chunk> base, List<Chunk> side) {
        List<Chunk> olds = new ArrayList<>();
        for (Chunk chunk : side) {
            if (back.containsKey(chunk)) {
                olds.add(Objects.requireNonNull(back.get(chunk)));
            }
        }
        int at = 0;
        for (Chunk old : base) {
            if (at < olds.size() && olds.get(at) == old) {
                at++;
            }
        }
        return at == olds.size();
    }
}
