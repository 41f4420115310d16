package partnershipplan.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Type;
import partnershipplan.parse.DidYouMean;
import partnershipplan.parse.Findings;
import partnershipplan.parse.Rules;
import partnershipplan.parse.ScalarValues;
import partnershipplan.parse.Shapes;
import partnershipplan.parse.UnknownKeys;
import partnershipplan.source.Node;

/** Reads what is set for rules: by the id of each a level, or a mapping with a level and the rule's options. */
final class RuleSettings {
    private static final String LEVEL = "severity";
    private static final Type.Choice LEVELS = new Type.Choice(List.of(Level.values()));

    private final Known known;
    private final Set<String> custom;
    private final Findings findings;
    private final ScalarValues values;

    /** @param custom the ids of the configuration's own rules, which may be set like any other */
    RuleSettings(Known known, Set<String> custom, Findings findings) {
        this.known = known;
        this.custom = custom;
        this.findings = findings;
        this.values = new ScalarValues(findings);
    }

    Map<String, Setting> read(@Nullable Node node, String path) {
        Node.Mapping rules = node == null
                ? null
                : Answers.mapping(
                        node, path, "write each rule with its level, such as `timeline/overdue: warning`", findings);
        Map<String, Setting> settings = new LinkedHashMap<>();
        for (Node.Entry entry : rules == null ? List.<Node.Entry>of() : rules.entries()) {
            String rule = entry.key().text();
            if (isRule(rule, entry, path)) {
                settings.put(rule, setting(rule, entry, path + "." + rule));
            }
        }
        return settings;
    }

    private boolean isRule(String rule, Node.Entry entry, String path) {
        if (known.ruleIds().contains(rule) || custom.contains(rule)) {
            return true;
        }
        boolean structural = rule.startsWith("yaml/") || rule.startsWith("format/");
        findings.add(
                structural ? Rules.KEY_UNKNOWN : Rules.REFERENCE_UNKNOWN,
                entry.key().span(),
                path + "." + rule,
                structural
                        ? Shapes.quoted(rule) + " is always on: a file that breaks it cannot be relied on"
                        : "there is no rule " + Shapes.quoted(rule),
                structural ? "delete this line; mend the plan where it is found" : suggestion(rule));
        return false;
    }

    private String suggestion(String typed) {
        String nearest = DidYouMean.nearest(typed, known.ruleIds());
        String name = typed.substring(typed.lastIndexOf('/') + 1);
        for (String rule : known.ruleIds()) {
            if (nearest == null && rule.endsWith("/" + name)) {
                nearest = rule;
            }
        }
        return nearest == null ? "`plan explain` lists all rules" : "did you mean `" + nearest + "`?";
    }

    private Setting setting(String rule, Node.Entry entry, String path) {
        if (!(entry.value() instanceof Node.Mapping mapping)) {
            return new Setting(level(entry, path), Map.of());
        }
        Node.Entry level = mapping.entry(LEVEL);
        if (mapping.entries().isEmpty()) {
            level(entry, path);
        }
        return new Setting(level == null ? null : level(level, path + "." + LEVEL), options(rule, mapping, path));
    }

    private @Nullable Level level(Node.Entry entry, String path) {
        Node node = entry.value();
        if (Answers.isBlank(node) || node instanceof Node.Mapping) {
            findings.add(
                    Rules.UNANSWERED,
                    entry.key().span(),
                    path,
                    Shapes.named(path) + " has no level",
                    "write one: " + String.join(", ", LEVELS.texts()));
            return null;
        }
        return (Level) values.read(LEVELS, node, path);
    }

    private Map<String, List<String>> options(String rule, Node.Mapping mapping, String path) {
        Map<String, List<String>> known = this.known.rules().getOrDefault(rule, Map.of());
        Map<String, List<String>> options = new LinkedHashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            List<String> words = known.get(key);
            if (words != null) {
                options.put(key, words(words, entry, path + "." + key));
            } else if (!key.equals(LEVEL)) {
                List<String> keys = new ArrayList<>(known.keySet());
                keys.add(0, LEVEL);
                UnknownKeys.report(Shapes.named(path), keys, mapping, entry, path + "." + key, findings);
            }
        }
        return options;
    }

    /** One of the words that an option takes, or a list of them. */
    private List<String> words(List<String> known, Node.Entry entry, String path) {
        List<Node> items = entry.value() instanceof Node.Sequence list ? list.items() : List.of(entry.value());
        List<String> words = new ArrayList<>();
        for (Node item : items) {
            Object word = values.read(new Type.Choice(known), item, path);
            if (word != null) {
                words.add(word.toString());
            }
        }
        return words;
    }
}
