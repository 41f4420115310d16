package partnershipplan.lint;

import java.util.List;
import java.util.Map;
import partnershipplan.finding.Severity;

/**
 * A check of what a plan says.
 *
 * <p>Its id names the problem, as {@code need/must-have-untestable}; its class bears the id as its name, its page is
 * {@code docs/rules/ID.md}, and it stands in the {@link Catalogue}. It keeps nothing between plans.
 */
public interface Rule {
    /** The id, such as {@code tactics/owner-missing}. */
    String id();

    /** How bad it is, unless it reports a case of its own as worse or milder, or the configuration says otherwise. */
    Severity severity();

    /** What else it can be told: by the name of each option, the words that it takes. */
    default Map<String, List<String>> options() {
        return Map.of();
    }

    /** Whether it judges what the other rules found, and so runs after them. */
    default boolean judgesFindings() {
        return false;
    }

    /** Whether it reads the file's text, so that it can judge one that is no plan, or cannot be read as one. */
    default boolean readsText() {
        return false;
    }

    /** Reports every place that has the problem. The plan may lack required keys, and whole sections. */
    void check(RuleContext plan);
}
