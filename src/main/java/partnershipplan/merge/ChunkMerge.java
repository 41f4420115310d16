package partnershipplan.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Merges what two people made of one chunk; edits of different parts stand side by side. */
final class ChunkMerge {
    /** Whether what only they changed is left to decide on, too, since it does not fit with what we changed. */
    private final boolean doubtful;

    ChunkMerge(boolean doubtful) {
        this.doubtful = doubtful;
    }

    /** Any of the three may be null where the chunk is not there. */
    List<Part> merge(@Nullable Chunk base, @Nullable Chunk ours, @Nullable Chunk theirs, String path) {
        if (Objects.equals(ours, theirs) || Objects.equals(base, theirs)) {
            return lines(ours);
        }
        if (!doubtful && Objects.equals(base, ours)) {
            return lines(theirs);
        }
        if (ours == null || theirs == null) {
            return List.of(new Part.Conflict(path, all(ours), all(theirs)));
        }
        if (ours.parts() != null && theirs.parts() != null && ours.dash() == theirs.dash() && canBeParted(base, ours)) {
            return byParts(base, ours, theirs, path);
        }
        return asOne(base, ours, theirs, path);
    }

    /** An item that both added is one thing; a key that both added holds what each has put there. */
    private static boolean canBeParted(@Nullable Chunk base, Chunk ours) {
        return base == null ? ours.dash() < 0 : base.parts() == null || base.dash() == ours.dash();
    }

    private static List<Part> lines(@Nullable Chunk chunk) {
        return chunk == null ? List.of() : List.of(new Part.Lines(chunk.lines()));
    }

    private static List<String> all(@Nullable Chunk chunk) {
        return chunk == null ? List.of() : chunk.lines();
    }

    private List<Part> asOne(@Nullable Chunk base, Chunk ours, Chunk theirs, String path) {
        if (base == null) {
            return List.of(new Part.Conflict(path, ours.lines(), theirs.lines()));
        }
        List<Part> parts = new ArrayList<>(three(base.lead(), ours.lead(), theirs.lead(), path));
        parts.addAll(three(base.body(), ours.body(), theirs.body(), path));
        return parts;
    }

    List<Part> three(List<String> base, List<String> ours, List<String> theirs, String path) {
        if (ours.equals(theirs) || base.equals(theirs)) {
            return List.of(new Part.Lines(ours));
        }
        if (base.equals(ours)) {
            return List.of(doubtful ? new Part.Conflict(path, ours, theirs) : new Part.Lines(theirs));
        }
        return LineMerge.of(base, ours, theirs, path);
    }

    private List<Part> byParts(@Nullable Chunk base, Chunk ours, Chunk theirs, String path) {
        List<String> lead = base == null ? List.of() : base.lead();
        // A list that was empty stood in one line with its key: what both have made of that line is alike.
        List<String> head = base == null || base.parts() == null ? List.of() : base.head();
        List<Part> parts = new ArrayList<>(three(lead, ours.lead(), theirs.lead(), path));
        parts.addAll(three(head, ours.head(), theirs.head(), path));
        List<Part> within =
                new PartsMerge(this, path).merge(partsOf(base), partsOf(ours), partsOf(theirs), isList(ours));
        if (ours.dash() < 0) {
            parts.addAll(within);
            return parts;
        }
        List<Part> dashed = DashedParts.put(within, ours.dash());
        if (dashed == null) {
            return List.of(new Part.Conflict(path, ours.lines(), theirs.lines()));
        }
        parts.addAll(dashed);
        return parts;
    }

    private static List<Chunk> partsOf(@Nullable Chunk chunk) {
        return chunk == null || chunk.parts() == null ? List.of() : chunk.parts();
    }

    /** Whether a chunk's parts are the items of a list. */
    private static boolean isList(Chunk chunk) {
        List<Chunk> parts = partsOf(chunk);
        return !parts.isEmpty() && parts.get(0).item();
    }
}
