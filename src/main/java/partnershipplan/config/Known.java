package partnershipplan.config;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a configuration may name.
 *
 * @param rules the options of each rule, and the words that each option takes
 */
public record Known(Map<String, Map<String, List<String>>> rules, List<String> packs) {
    /** The ids of all rules. */
    public Set<String> ruleIds() {
        return rules.keySet();
    }
}
