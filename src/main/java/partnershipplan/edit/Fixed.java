package partnershipplan.edit;

import java.util.List;
import partnershipplan.finding.Checked;
import partnershipplan.finding.Finding;

/**
 * What became of a plan when its fixes were made.
 *
 * @param text the plan's text, complete
 * @param before as it was checked first
 * @param after as it was checked last
 * @param mended the findings whose fixes were made, in the order in which they were
 */
public record Fixed(String text, Checked before, Checked after, List<Finding> mended) {
    /** Whether there was anything to fix. */
    public boolean isChanged() {
        return !mended.isEmpty();
    }
}
