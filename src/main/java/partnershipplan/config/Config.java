package partnershipplan.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import partnershipplan.source.Node;
import partnershipplan.source.SourceText;
import partnershipplan.source.Span;

/**
 * A configuration, whole and right.
 *
 * @param tree what it says, as it was typed: the place of each value
 * @param packs the packs that are asked for, beside those that a plan has by itself; null where nothing is said
 * @param overrides in their order: a later one wins
 * @param services those beside the shipped ones
 * @param templates the folder of one's own templates, from the configuration's folder; null where there is none
 * @param house how documents look; its logo is still to be read
 */
public record Config(
        SourceText source,
        Node.Mapping tree,
        Preset preset,
        @Nullable List<String> packs,
        Map<String, Setting> rules,
        List<FileRules> overrides,
        List<Service> services,
        @Nullable String templates,
        HouseStyle house,
        List<CustomRule> customRules) {
    /** What holds where there is no configuration. */
    public static final Config DEFAULT = new Config(
            new SourceText("", ""),
            new Node.Mapping(List.of(), false, Span.START),
            Preset.RECOMMENDED,
            null,
            Map.of(),
            List.of(),
            List.of(),
            null,
            HouseStyle.NONE,
            List.of());

    /** What holds for a plan, by its path from the configuration's folder, with {@code /} between folders. */
    public Levels levels(String plan) {
        Map<String, Setting> all = rules;
        for (FileRules override : overrides) {
            if (override.matches(plan)) {
                all = over(all, override.rules());
            }
        }
        return new Levels(preset, all);
    }

    private static Map<String, Setting> over(Map<String, Setting> rules, Map<String, Setting> later) {
        Map<String, Setting> all = new HashMap<>(rules);
        later.forEach((rule, setting) -> all.merge(rule, setting, Setting::under));
        return all;
    }
}
