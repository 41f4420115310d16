package partnershipplan.merge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whole lines of a plan's text that belong together: a key with its value, or an item of a list.
 *
 * @param name what it is called among its neighbours: a key, or what identifies an item; null where nothing does
 * @param lead the comments and blank lines above it
 * @param head its own lines, or those above the first of its parts
 * @param parts the chunks within it; null where it is not parted any further
 * @param dash where the dash of a list's item stands, whose column is blank in the parts; -1 where there is none
 * @param item whether it is an item of a list
 */
record Chunk(
        @Nullable String name,
        List<String> lead,
        List<String> head,
        @Nullable List<Chunk> parts,
        int dash,
        boolean item) {
    /** Its lines, as they stand in the text. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(lead);
        lines.addAll(head);
        if (parts != null) {
            List<String> within = new ArrayList<>();
            for (Chunk part : parts) {
                within.addAll(part.lines());
            }
            lines.addAll(dash < 0 ? within : Dashes.put(within, dash));
        }
        return lines;
    }

    /** Its lines but for those above it. */
    List<String> body() {
        return lines().subList(lead.size(), lines().size());
    }
}
