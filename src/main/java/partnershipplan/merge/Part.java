package partnershipplan.merge;

import java.util.List;

/** A stretch of the merged text. */
sealed interface Part {
    /** Lines that stand. */
    record Lines(List<String> lines) implements Part {}

    /**
     * Lines that someone has to decide on.
     *
     * @param path what they are about, such as {@code timeline[draft-mou].due}
     */
    record Conflict(String path, List<String> ours, List<String> theirs) implements Part {}
}
