package partnershipplan.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that changed between two plans.
 *
 * @param section the top-level key it stands under; {@link #PLAN} for what is said of the plan itself
 * @param was its path in the older plan; null where it was not there
 * @param now its path in the newer plan; null where it is gone
 * @param partners the ids of the partners it is about, in the newer plan where they are still there
 * @param sentence what changed, in words
 */
public record Change(
        Kind kind,
        String section,
        @Nullable String was,
        @Nullable String now,
        List<String> partners,
        List<Piece> sentence) {
    /** The section of what is said of the plan itself. */
    public static final String PLAN = "plan";

    /** The sentence as plain text, with changed words in brackets. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Piece piece : Brackets.around(sentence)) {
            text.append(piece.text());
        }
        return text.toString();
    }
}
