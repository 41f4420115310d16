package partnershipplan.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Merges the keys of a mapping, or the items of a list. */
final class PartsMerge {
    private final ChunkMerge merge;
    private final String path;

    PartsMerge(ChunkMerge merge, String path) {
        this.merge = merge;
        this.path = path;
    }

    /** A chunk as each of the three has it. */
    private record Row(
            @Nullable Chunk base,
            @Nullable Chunk ours,
            @Nullable Chunk theirs) {}

    List<Part> merge(List<Chunk> base, List<Chunk> ours, List<Chunk> theirs, boolean items) {
        Matching toOurs = Matching.of(base, ours, items);
        Matching toTheirs = Matching.of(base, theirs, items);
        boolean weKeepOrder = toOurs.keepsOrder(base, ours);
        // Whoever has put things in another order is followed; where both have, we are.
        List<Row> rows = weKeepOrder && !toTheirs.keepsOrder(base, theirs)
                ? swapped(rows(base, theirs, ours, toTheirs, toOurs))
                : rows(base, ours, theirs, toOurs, toTheirs);
        List<Part> parts = new ArrayList<>();
        int position = 0;
        for (Row row : rows) {
            parts.addAll(merge.merge(row.base, row.ours, row.theirs, path(row, items, position++)));
        }
        return parts;
    }

    private String path(Row row, boolean items, int position) {
        Chunk chunk = row.ours != null ? row.ours : row.theirs != null ? row.theirs : row.base;
        String name = chunk == null || chunk.name() == null ? String.valueOf(position) : chunk.name();
        if (items) {
            return path + "[" + Names.brief(name) + "]";
        }
        return path.isEmpty() ? name : path + "." + name;
    }

    private static List<Row> swapped(List<Row> rows) {
        List<Row> swapped = new ArrayList<>();
        for (Row row : rows) {
            swapped.add(new Row(row.base, row.theirs, row.ours));
        }
        return swapped;
    }

    /** The rows in the order of the leading side, with what the other has added behind what it stands behind there. */
    private static List<Row> rows(
            List<Chunk> base, List<Chunk> leading, List<Chunk> other, Matching toLeading, Matching toOther) {
        List<Row> rows = new ArrayList<>();
        Set<Chunk> paired = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Chunk chunk : leading) {
            Chunk was = toLeading.was(chunk);
            Chunk counterpart = was != null ? toOther.of(was) : added(chunk, other, toOther);
            if (counterpart != null) {
                paired.add(counterpart);
            }
            rows.add(new Row(was, chunk, counterpart));
        }
        gone(base, rows, toLeading, toOther, paired);
        for (int i = 0; i < other.size(); i++) {
            if (!paired.contains(other.get(i))) {
                rows.add(place(rows, other, i), new Row(null, null, other.get(i)));
            }
        }
        return rows;
    }

    /** What the other side has added under the same name. */
    private static @Nullable Chunk added(Chunk chunk, List<Chunk> other, Matching toOther) {
        for (Chunk candidate : other) {
            if (toOther.was(candidate) == null
                    && chunk.name() != null
                    && chunk.name().equals(candidate.name())) {
                return candidate;
            }
        }
        return null;
    }

    /** What the leading side has taken out: it stays only where the other side has changed it. */
    private static void gone(
            List<Chunk> base, List<Row> rows, Matching toLeading, Matching toOther, Set<Chunk> paired) {
        for (int i = 0; i < base.size(); i++) {
            Chunk old = base.get(i);
            Chunk theirs = toOther.of(old);
            if (toLeading.of(old) == null && theirs != null) {
                paired.add(theirs);
                rows.add(placeOfBase(rows, base, i), new Row(old, null, theirs));
            }
        }
    }

    private static int placeOfBase(List<Row> rows, List<Chunk> base, int index) {
        for (int before = index - 1; before >= 0; before--) {
            for (int at = 0; at < rows.size(); at++) {
                if (rows.get(at).base == base.get(before)) {
                    return at + 1;
                }
            }
        }
        return 0;
    }

    /** Behind the chunk that it follows, and behind what we have added there. */
    private static int place(List<Row> rows, List<Chunk> other, int index) {
        int at = 0;
        for (int before = index - 1; before >= 0 && at == 0; before--) {
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).theirs == other.get(before)) {
                    at = i + 1;
                }
            }
        }
        while (at < rows.size() && rows.get(at).base == null && rows.get(at).theirs == null) {
            at++;
        }
        return Objects.checkIndex(at, rows.size() + 1);
    }
}
