package partnershipplan.merge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Finding;
import partnershipplan.parse.Parsed;
import partnershipplan.parse.PlanParser;
import partnershipplan.source.Node;

/** Merges two people's edits of a plan: item by item where all three texts can be read, else by lines. */
public final class PlanMerge {
    private final MergedFile base;
    private final MergedFile ours;
    private final MergedFile theirs;

    private PlanMerge(String base, String ours, String theirs) {
        this.base = MergedFile.of(base);
        this.ours = MergedFile.of(ours);
        this.theirs = MergedFile.of(theirs);
    }

    /** The merged text, in our way to break lines. */
    public static Merged of(String base, String ours, String theirs) {
        return new PlanMerge(base, ours, theirs).run();
    }

    private Merged run() {
        if (base.root() == null && !base.isBlank() || ours.root() == null || theirs.root() == null) {
            return byLines("one of the three versions cannot be read as a plan, so lines were merged");
        }
        Merged merged = byItems(false);
        Finding wrong = merged.conflicts().isEmpty() ? firstFinding(merged.text()) : null;
        if (wrong == null) {
            return merged;
        }
        Merged doubtful = byItems(true);
        String reason = "together the edits are no valid plan: " + wrong.message();
        return new Merged(doubtful.text(), doubtful.conflicts(), reason);
    }

    private Merged byItems(boolean doubtful) {
        ChunkMerge merge = new ChunkMerge(doubtful);
        List<Part> parts = new ArrayList<>(merge.merge(base.chunk(), ours.chunk(), theirs.chunk(), ""));
        parts.addAll(merge.three(base.tail(), ours.tail(), theirs.tail(), "the end of the file"));
        return ours.written(parts, "");
    }

    private Merged byLines(String reason) {
        return ours.written(LineMerge.of(base.lines(), ours.lines(), theirs.lines(), ""), reason);
    }

    private static @Nullable Finding firstFinding(String text) {
        Parsed parsed = PlanParser.parse("merged", text.getBytes(StandardCharsets.UTF_8));
        return parsed.findings().isEmpty() ? null : parsed.findings().get(0);
    }

    static Node.@Nullable Mapping root(String text) {
        return PlanParser.parse("merged", text.getBytes(StandardCharsets.UTF_8))
                .map()
                .mapping("");
    }
}
