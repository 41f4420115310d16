package partnershipplan.draft;

import org.jspecify.annotations.Nullable;
import partnershipplan.model.UnavailableElement;

/**
 * Something that a draft must say, and the plan does not.
 *
 * @param number from 1 on, in the order of the draft
 * @param path the key that would fill it, as a waiver writes it
 * @param shape the mapping that the key belongs to, by its place in the format's table
 * @param todo what the author noted beside {@code TODO}; empty where nothing
 * @param paragraph where the law asks for it; null where the plan alone does
 * @param unavailable what says that it cannot be stated yet
 */
public record Blank(
        int number,
        Topic topic,
        String path,
        int shape,
        String key,
        Why why,
        String todo,
        @Nullable String paragraph,
        @Nullable UnavailableElement unavailable) {
    /** Why it is left blank. */
    public enum Why {
        NOT_SAID,
        TODO,
        /** Money in a memorandum, which moves none. */
        MOVES_MONEY
    }
}
