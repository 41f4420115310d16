package partnershipplan.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.Item;
import partnershipplan.vocabulary.Provision;

/**
 * An element that a subgrant must state.
 *
 * @param paragraph where the law asks for it, such as {@code 200.332(b)(1)(iii)}
 */
public record Element(Provision provision, String paragraph, List<Place> places) {
    /**
     * Where it is stated, or would be.
     *
     * @param item the mapping; null where it is not there
     * @param award the award's place, from 1; 0 where it is none of an award's
     */
    public record Place(@Nullable Item item, String path, int shape, String key, int award) {}

    /** The number by which the law counts it, such as {@code (iii)}. */
    public String numeral() {
        return paragraph.substring(paragraph.lastIndexOf('('));
    }
}
