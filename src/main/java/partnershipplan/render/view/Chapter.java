package partnershipplan.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.render.words.Markup;

/**
 * A section of the plan.
 *
 * @param number null for what the worksheet does not number
 * @param anchor what the contents link to
 * @param entries what the contents list below it
 */
public record Chapter(
        String id, @Nullable String number, String anchor, Markup title, List<Entry> entries, List<Block> blocks) {
    public boolean hasEntries() {
        return !entries.isEmpty();
    }
}
