package partnershipplan.custom.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import partnershipplan.custom.regex.Regex;
import partnershipplan.custom.regex.RegexException;
import partnershipplan.source.Node;
import partnershipplan.source.Span;

/**
 * Looks through a schema for what JSON Schema lets pass and a rule should not: keywords that do not exist, and so would
 * never find anything, patterns that cannot be read, references that lead nowhere or in a circle.
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
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                keyword(entry.key(), entry.value());
            }
        }
    }

    private void keyword(Node.Scalar key, Node value) {
        String word = key.text();
        if (Keywords.SCHEMA.contains(word)) {
            schema(value);
        } else if (Keywords.LIST.contains(word) && value instanceof Node.Sequence list) {
            for (Node item : list.items()) {
                schema(item);
            }
        } else if (Keywords.NAMED.contains(word) && value instanceof Node.Mapping named) {
            for (Node.Entry entry : named.entries()) {
                schema(entry.value());
            }
        } else if (word.equals(Keywords.REFERENCE)) {
            reference(value);
        } else if (word.equals(Keywords.PATTERN)) {
            pattern(value);
        } else if (Keywords.REFUSED.containsKey(word)) {
            fault(key.span(), "`" + word + "` cannot be used in a rule: " + Keywords.REFUSED.get(word));
        } else if (!Keywords.PLAIN.contains(word) && !Keywords.LIST.contains(word) && !Keywords.NAMED.contains(word)) {
            fault(key.span(), "JSON Schema has no keyword `" + word + "`");
        }
    }

    private void reference(Node value) {
        String target = value instanceof Node.Scalar scalar ? scalar.text() : "";
        String name = target.startsWith(TO_DEFINITION) ? target.substring(TO_DEFINITION.length()) : "";
        Node definition = root instanceof Node.Mapping mapping
                        && mapping.value(Keywords.DEFINITIONS) instanceof Node.Mapping definitions
                ? definitions.value(name)
                : null;
        if (definition == null) {
            fault(value.span(), "a reference leads to a schema under `$defs` of the same rule, as `#/$defs/NAME`");
        } else if (!open.add(name)) {
            fault(value.span(), "`" + target + "` refers to itself in a circle");
        } else {
            if (done.add(name)) {
                schema(definition);
            }
            open.remove(name);
        }
    }

    private void pattern(Node value) {
        if (value instanceof Node.Scalar scalar) {
            try {
                Regex.of(scalar.text());
            } catch (RegexException e) {
                fault(value.span(), "this pattern cannot be used: " + e.getMessage());
            }
        }
    }

    private void fault(Span span, String message) {
        SchemaFault fault = new SchemaFault(span, message);
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }
}
