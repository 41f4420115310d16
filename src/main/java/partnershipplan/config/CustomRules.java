package partnershipplan.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Severity;
import partnershipplan.model.Slug;
import partnershipplan.parse.Findings;
import partnershipplan.parse.Rules;
import partnershipplan.parse.Shapes;
import partnershipplan.source.Node;

/** Reads the rules that an organization adds as data. */
final class CustomRules {
    private static final Severity DEFAULT_SEVERITY = Severity.WARNING;

    private final Known known;
    private final Findings findings;
    private final Map<String, Integer> lines = new HashMap<>();

    CustomRules(Known known, Findings findings) {
        this.known = known;
        this.findings = findings;
    }

    /** The ids that are said, be the rest of the rule right or not. */
    Iterable<String> ids() {
        return lines.keySet();
    }

    /** What {@code severity} is where it is not said. */
    static String defaultSeverity() {
        return DEFAULT_SEVERITY.word();
    }

    List<CustomRule> read(List<Node> items, String path) {
        List<CustomRule> rules = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Answers answers = Answers.of(Part.CUSTOM_RULE, items.get(i), path + "[" + i + "]", findings);
            CustomRule rule = answers == null ? null : rule(answers);
            if (rule != null) {
                rules.add(rule);
            }
        }
        return rules;
    }

    private @Nullable CustomRule rule(Answers answers) {
        String id = id(answers);
        Severity severity = answers.choice("severity", Severity.class);
        String message = answers.line("message");
        String given = answers.line("given");
        Node then = answers.value("then");
        Node.Mapping schema = then == null
                ? null
                : Answers.mapping(
                        then,
                        answers.at("then"),
                        "write a JSON Schema as keys with values, such as `{required: [approval]}`",
                        findings);
        return id == null
                        || message == null
                        || given == null
                        || schema == null
                        || !(answers.value("given") instanceof Node.Scalar scalar)
                ? null
                : new CustomRule(id, severity == null ? DEFAULT_SEVERITY : severity, message, scalar, schema);
    }

    private @Nullable String id(Answers answers) {
        String id = answers.line("id");
        Node node = answers.value("id");
        if (id == null || node == null) {
            return null;
        }
        Integer before = lines.putIfAbsent(id, node.span().line());
        int slash = id.indexOf('/');
        boolean spelled = slash > 0 && Slug.isId(id.substring(0, slash)) && Slug.isId(id.substring(slash + 1));
        if (!spelled) {
            bad(
                    answers,
                    node,
                    Shapes.quoted(id) + " is no id of a rule",
                    "write a name of yours, a slash and the rule's name, in lower case with hyphens:"
                            + " `harborlight/board-approval`");
        } else if (isOurs(id.substring(0, slash + 1))) {
            bad(
                    answers,
                    node,
                    "rules that begin with `" + id.substring(0, slash + 1) + "` are part of plan",
                    "begin with a name of your own: `harborlight/" + id.substring(slash + 1) + "`");
        } else if (before != null) {
            bad(answers, node, "there is a rule `" + id + "` at line " + before + " already", "give one another id");
        }
        return id;
    }

    private boolean isOurs(String prefix) {
        return prefix.equals("yaml/")
                || prefix.equals("format/")
                || known.ruleIds().stream().anyMatch(rule -> rule.startsWith(prefix));
    }

    private void bad(Answers answers, Node id, String message, String hint) {
        findings.add(Rules.ID, id.span(), answers.at("id"), message, hint);
    }
}
