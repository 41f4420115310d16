package partnershipplan.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.source.Edit;

/**
 * Edits that mend what was found, made together or not at all.
 *
 * @param stub whether they only say that an answer is still to come; else they say what was said before, readably
 */
public record Fix(List<Edit> edits, boolean stub) {
    /** Says the same in another way; null where there is no edit. */
    public static @Nullable Fix of(@Nullable Edit edit) {
        return edit == null ? null : new Fix(List.of(edit), false);
    }

    /** Says that an answer is still to come. */
    public static Fix stub(Edit edit) {
        return new Fix(List.of(edit), true);
    }
}
