package partnershipplan.merge;

import java.util.List;
import java.util.Map;

/** Writes maps, lists and texts as people lay plans out: a line for each key, with a comment here and there. */
final class BlockYaml {
    private final StringBuilder text = new StringBuilder();

    static String of(Map<String, Object> root) {
        BlockYaml yaml = new BlockYaml();
        yaml.mapping(root, 0, false);
        return yaml.text.toString();
    }

    private void mapping(Map<?, ?> mapping, int indent, boolean behindDash) {
        boolean first = behindDash;
        for (Map.Entry<?, ?> entry : mapping.entrySet()) {
            if (!first) {
                if (entry.getKey().hashCode() % 5 == 0) {
                    text.append(" ".repeat(indent))
                            .append("# about ")
                            .append(entry.getKey())
                            .append('\n');
                }
                text.append(" ".repeat(indent));
            }
            first = false;
            text.append(entry.getKey()).append(':');
            value(entry.getValue(), indent + 2);
        }
    }

    private void value(Object value, int indent) {
        if (value instanceof Map<?, ?> mapping && !mapping.isEmpty()) {
            text.append('\n');
            mapping(mapping, indent, false);
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            text.append('\n');
            for (Object item : list) {
                text.append(" ".repeat(indent)).append("- ");
                if (item instanceof Map<?, ?> mapping && !mapping.isEmpty()) {
                    mapping(mapping, indent + 2, true);
                } else {
                    scalar(item);
                }
            }
        } else if (value instanceof List<?>) {
            text.append(" []\n");
        } else {
            text.append(' ');
            scalar(value);
        }
    }

    private void scalar(Object value) {
        if (value instanceof Map<?, ?>) {
            text.append("{}\n");
            return;
        }
        String quoted = String.valueOf(value)
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n");
        text.append('"').append(quoted).append("\"\n");
    }
}
