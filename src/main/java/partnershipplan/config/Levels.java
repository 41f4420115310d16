package partnershipplan.config;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Severity;

/** What holds for one plan: the preset, and what is set for each rule. */
public record Levels(Preset preset, Map<String, Setting> rules) {
    /** The level that is set for a rule, which all its findings then have; null where none is. */
    public @Nullable Level level(String rule) {
        Setting setting = rules.get(rule);
        return setting == null ? null : setting.level();
    }

    /**
     * How bad a finding of a rule is; null where it is not told.
     *
     * @param own the severity that the rule itself gives it
     */
    public @Nullable Severity severity(String rule, Severity own) {
        Level level = level(rule);
        return level == null ? preset.shift(own) : level.severity();
    }

    /** The words that are given for an option of a rule; null where none are. */
    public @Nullable List<String> option(String rule, String name) {
        Setting setting = rules.get(rule);
        return setting == null ? null : setting.options().get(name);
    }
}
