package partnershipplan.config;

import java.util.List;
import java.util.Map;

/** What is set for the plans of some files only. */
public record FileRules(List<Glob> files, Map<String, Setting> rules) {
    /** Whether it holds for a plan, by its path from the configuration's folder. */
    public boolean matches(String plan) {
        for (Glob glob : files) {
            if (glob.matches(plan)) {
                return true;
            }
        }
        return false;
    }
}
