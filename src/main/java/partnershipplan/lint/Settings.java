package partnershipplan.lint;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Severity;
import partnershipplan.model.Plan;

/**
 * How a plan is to be linted.
 *
 * @param packs the packs that are asked for, beside those that are on by themselves
 * @param only the ids of the rules to run; empty for all
 * @param options what rules are told beside their level
 * @param custom rules beyond the catalogue
 */
public record Settings(Set<Pack> packs, Set<String> only, Levels levels, Options options, List<Rule> custom) {
    /** The catalogue as it is. */
    public static final Settings DEFAULT =
            new Settings(Set.of(), Set.of(), (rule, found) -> found, (rule, option) -> null, List.of());

    /** Whether the rules of a pack are to run over a plan: by themselves, or because they are asked for. */
    public boolean turnsOn(Pack pack, Plan plan) {
        return pack.isOn(plan) || packs.contains(pack);
    }

    /** How bad what a rule found is taken to be. */
    public interface Levels {
        /** The severity of a finding, or null where the rule is off. */
        @Nullable
        Severity of(String rule, Severity found);
    }

    /** What rules are told beside their level. */
    public interface Options {
        /** The words that an option of a rule is given, or null where nothing is said. */
        @Nullable
        List<String> of(String rule, String option);
    }
}
