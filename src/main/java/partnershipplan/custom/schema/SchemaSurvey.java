package partnershipplan.custom.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import partnershipplan.custom.regex.Regex;
import partnershipplan.custom.regex.RegexException;
import partnershipplan.source.Node;
import partnershipplan.source.Span;

/**
 * Looks through a schema before it is used: for values that keywords do not take, and for what JSON Schema lets pass and
 * a rule should not, such as keywords that do not exist, and so would never find anything, or references in a circle.
 */
final class SchemaSurvey {
    private static final String TO_DEFINITION = "#/$defs/";

    private final Node root;
    private final List<SchemaFault> faults;

    /** The definitions that references lead through, to where the survey is. */
    private final Set<String> open = new HashSet<>();

    /** The definitions that were looked through. */
    private final Set<String> done = new HashSet<>();

    SchemaSurvey(Node root, List<SchemaFault> faults) {
        this.root = root;
        this.faults = faults;
    }

    void run() {
        schema(root);
    }

    private void schema(Node node) {
        if (!Takes.SCHEMA.accepts(SchemaReader.read(node))) {
            fault(node.span(), "a schema holds " + Takes.SCHEMA.words());
        } else if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                keyword(entry.key(), entry.value());
            }
        }
    }

    private void keyword(Node.Scalar key, Node value) {
        Takes takes = Keywords.takes(key.text());
        if (takes == null) {
            fault(key.span(), Keywords.refusal(key.text()));
        } else if (!takes.accepts(SchemaReader.read(value))) {
            fault(value.span(), "`" + key.text() + "` takes " + takes.words());
        } else {
            within(takes, value);
        }
    }

    private void within(Takes takes, Node value) {
        if (takes == Takes.SCHEMA) {
            schema(value);
        } else if (takes == Takes.SCHEMAS && value instanceof Node.Sequence list) {
            list.items().forEach(this::schema);
        } else if (takes == Takes.NAMED_SCHEMAS && value instanceof Node.Mapping named) {
            named.entries().forEach(entry -> schema(entry.value()));
        } else if (takes == Takes.REFERENCE && value instanceof Node.Scalar target) {
            reference(target);
        } else if (takes == Takes.PATTERN && value instanceof Node.Scalar pattern) {
            pattern(pattern);
        }
    }

    private void reference(Node.Scalar target) {
        String name = target.text().startsWith(TO_DEFINITION) ? target.text().substring(TO_DEFINITION.length()) : "";
        Node definition = root instanceof Node.Mapping mapping
                        && mapping.value(Keywords.DEFINITIONS) instanceof Node.Mapping definitions
                ? definitions.value(name)
                : null;
        if (definition == null) {
            fault(target.span(), "a reference leads to a schema under `$defs` of the same rule, as `#/$defs/NAME`");
        } else if (!open.add(name)) {
            fault(target.span(), "`" + target.text() + "` refers to itself in a circle");
        } else {
            if (done.add(name)) {
                schema(definition);
            }
            open.remove(name);
        }
    }

    private void pattern(Node.Scalar pattern) {
        try {
            Regex.of(pattern.text());
        } catch (RegexException e) {
            fault(pattern.span(), "this pattern cannot be used: " + e.getMessage());
        }
    }

    private void fault(Span span, String message) {
        SchemaFault fault = new SchemaFault(span, message);
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }
}
