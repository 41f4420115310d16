package partnershipplan.config;

import java.util.ArrayList;
import java.util.List;
import partnershipplan.format.Type;
import partnershipplan.source.Node;
import partnershipplan.source.Span;

/** Prints a configuration as one would write it, each line with the place where it was said. */
public final class EffectiveYaml {
    /** The place of what nobody has said. */
    private static final Span DEFAULT = Span.of(0, 0, 0);

    private final String file;

    private EffectiveYaml(String file) {
        this.file = file;
    }

    /** The configuration with its defaults; read back, it says the same. */
    public static String of(Config config) {
        List<String> lines = new EffectiveYaml(config.source().name()).mapping(withDefaults(config));
        lines.add(0, "# " + meaning(config.preset()) + "  # " + Type.Choice.text(config.preset()));
        if (config.packs() == null) {
            lines.add(1, "# packs: each plan has those that fit it  # default");
        }
        return String.join("\n", lines) + "\n";
    }

    private static String meaning(Preset preset) {
        return switch (preset) {
            case RECOMMENDED -> "Rules that are not named here have their own severities.";
            case STRICT -> "Rules that are not named here weigh more: info is a warning, a warning is an error.";
            case RELAXED -> "Rules that are not named here weigh less: a warning is info, and info is not told.";
        };
    }

    private static Node.Mapping withDefaults(Config config) {
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : config.tree().entries()) {
            boolean custom = entry.key().text().equals("custom_rules");
            entries.add(
                    custom && entry.value() instanceof Node.Sequence rules
                            ? new Node.Entry(entry.key(), withSeverities(rules))
                            : entry);
        }
        return with(entries, 0, config.tree(), "extends", Type.Choice.text(Preset.RECOMMENDED));
    }

    private static Node.Sequence withSeverities(Node.Sequence rules) {
        List<Node> items = new ArrayList<>();
        for (Node item : rules.items()) {
            items.add(
                    item instanceof Node.Mapping rule
                            ? with(rule.entries(), 1, rule, "severity", CustomRules.defaultSeverity())
                            : item);
        }
        return new Node.Sequence(items, false, rules.span());
    }

    /** The entries, and one more at {@code index} if its key has no value in the mapping. */
    private static Node.Mapping with(
            List<Node.Entry> entries, int index, Node.Mapping mapping, String key, String value) {
        List<Node.Entry> all = new ArrayList<>(entries);
        Node said = mapping.value(key);
        if (said == null || Answers.isBlank(said)) {
            all.removeIf(entry -> entry.key().text().equals(key));
            all.add(
                    Math.min(index, all.size()),
                    new Node.Entry(new Node.Scalar(key, true, DEFAULT), new Node.Scalar(value, true, DEFAULT)));
        }
        return new Node.Mapping(all, false, mapping.span());
    }

    private List<String> mapping(Node.Mapping mapping) {
        List<String> lines = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            add(lines, text(entry.key()) + ":", entry.value(), entry.key().span(), "  ");
        }
        return lines;
    }

    private List<String> sequence(Node.Sequence sequence) {
        List<String> lines = new ArrayList<>();
        for (Node item : sequence.items()) {
            if (item instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
                List<String> inner = mapping(mapping);
                lines.add("- " + inner.get(0));
                inner.subList(1, inner.size()).forEach(line -> lines.add("  " + line));
            } else {
                add(lines, "-", item, item.span(), "  ");
            }
        }
        return lines;
    }

    /** A value after its key or its hyphen: on the same line, or on lines of its own below. */
    private void add(List<String> lines, String lead, Node value, Span place, String indent) {
        List<String> below = value instanceof Node.Mapping mapping
                ? mapping(mapping)
                : value instanceof Node.Sequence sequence ? sequence(sequence) : List.of();
        String same = value instanceof Node.Scalar scalar
                ? text(scalar)
                : !below.isEmpty() ? "" : value instanceof Node.Mapping ? "{}" : "[]";
        lines.add(lead + (same.isEmpty() ? "" : " " + same) + "  # " + origin(place));
        below.forEach(line -> lines.add(indent + line));
    }

    private String origin(Span place) {
        return place.equals(DEFAULT) ? "default" : file + ":" + place.line();
    }

    /** A scalar as it was typed, but on one line. */
    private static String text(Node.Scalar scalar) {
        String text = scalar.text();
        if (scalar.plain() && text.indexOf('\n') < 0) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < ' ' || c >= 0x7F && c <= 0x9F || c >= 0x2028 && c <= 0x2029 || c >= 0xFEFF) {
                        quoted.append("\\u")
                                .append(Integer.toHexString(0x10000 | c).substring(1));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
