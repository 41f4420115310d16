package partnershipplan.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is set for a rule.
 *
 * @param level null where only options are set
 * @param options the words given for each option
 */
public record Setting(@Nullable Level level, Map<String, List<String>> options) {
    /** This setting, over which a later one is laid. */
    Setting under(Setting later) {
        Map<String, List<String>> both = new HashMap<>(options);
        both.putAll(later.options);
        return new Setting(later.level == null ? level : later.level, Map.copyOf(both));
    }
}
