package partnershipplan.merge;

import java.util.List;

/**
 * What two edits of a plan come to.
 *
 * @param text the merged text, with markers around what someone has to decide on
 * @param conflicts what that is, by path
 * @param reason why it is not a valid plan, or why it was merged by lines; empty where all went well
 */
public record Merged(String text, List<String> conflicts, String reason) {
    /** Whether the text can be taken as it is. */
    public boolean isClean() {
        return conflicts.isEmpty() && reason.isEmpty();
    }
}
