package partnershipplan.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import partnershipplan.finding.Finding;

/** What is found in a plan and was not before it was changed. */
final class NewFindings {
    private NewFindings() {}

    /** The findings of which there are more now, at one part of the plan, than there were; without those waived. */
    static List<Finding> of(List<Finding> before, List<Finding> after) {
        Map<String, Integer> known = new HashMap<>();
        for (Finding finding : before) {
            known.merge(key(finding), 1, Integer::sum);
        }
        List<Finding> found = new ArrayList<>();
        for (Finding finding : after) {
            if (known.merge(key(finding), -1, Integer::sum) < 0 && !finding.waived()) {
                found.add(finding);
            }
        }
        return found;
    }

    /** An item that is named by its position may have got another. */
    private static String key(Finding finding) {
        StringBuilder key = new StringBuilder(finding.rule()).append(' ');
        for (int i = 0; i < finding.path().length(); i++) {
            char c = finding.path().charAt(i);
            if (c < '0' || c > '9') {
                key.append(c);
            }
        }
        return key.toString();
    }
}
