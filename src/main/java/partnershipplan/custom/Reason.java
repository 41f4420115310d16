package partnershipplan.custom;

import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.custom.schema.Complaint;
import partnershipplan.normal.Value;

/** Says in a few words what a schema misses. It quotes the rule, never the plan. */
final class Reason {
    private static final int MOST_LISTED = 8;

    private Reason() {}

    /** A sentence with a blank before it, or nothing where no short one would help. */
    static String of(Complaint complaint, List<String> missing) {
        if (!missing.isEmpty()) {
            return " " + keys(missing) + (missing.size() == 1 ? " is missing." : " are missing.");
        }
        String demand = demand(complaint.keyword(), complaint.limit());
        return demand.isEmpty() ? "" : " " + named(complaint.value().path()) + " " + demand + ".";
    }

    private static String demand(String keyword, @Nullable Value limit) {
        if (keyword.isEmpty()) {
            return "may not stand here";
        }
        if (limit == null) {
            return "";
        }
        return switch (keyword) {
            case "const" -> "must be " + quoted(limit);
            case "enum" -> oneOf(limit);
            case "type" -> limit instanceof Value.Text type ? "must be " + type(type.text()) : "";
            case "minItems" -> "needs at least " + count(limit, "entry", "entries");
            case "maxItems" -> "may have " + count(limit, "entry", "entries") + " at most";
            case "minLength" -> "needs at least " + count(limit, "character", "characters");
            case "maxLength" -> "may have " + count(limit, "character", "characters") + " at most";
            case "minimum" -> "must be at least " + plain(limit);
            case "maximum" -> "must be at most " + plain(limit);
            case "exclusiveMinimum" -> "must be more than " + plain(limit);
            case "exclusiveMaximum" -> "must be less than " + plain(limit);
            case "pattern" -> "is not in the form that the rule asks for";
            case "uniqueItems" -> "has an entry twice";
            default -> "";
        };
    }

    private static String oneOf(Value limit) {
        List<Value> allowed = limit instanceof Value.Sequence sequence ? sequence.items() : List.of();
        if (allowed.size() > MOST_LISTED) {
            return "";
        }
        StringBuilder words = new StringBuilder("must be one of: ");
        for (int i = 0; i < allowed.size(); i++) {
            words.append(i == 0 ? "" : ", ").append(plain(allowed.get(i)));
        }
        return words.toString();
    }

    private static String type(String type) {
        return switch (type) {
            case "array" -> "a list";
            case "object" -> "keys with values";
            case "string" -> "text";
            case "boolean" -> "yes or no";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            default -> "empty";
        };
    }

    private static String count(Value limit, String one, String several) {
        String number = plain(limit);
        return number + " " + (number.equals("1") ? one : several);
    }

    private static String quoted(Value value) {
        String text = plain(value);
        return text.isEmpty() ? "as the rule says" : "`" + text + "`";
    }

    private static String plain(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        if (value instanceof Value.Figure figure) {
            return figure.number().toPlainString();
        }
        return value instanceof Value.YesNo answer ? (answer.yes() ? "yes" : "no") : "";
    }

    private static String named(String path) {
        if (path.isEmpty()) {
            return "The plan";
        }
        return path.endsWith("]") ? "This entry" : "`" + path.substring(path.lastIndexOf('.') + 1) + "`";
    }

    private static String keys(List<String> names) {
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            keys.append(i == 0 ? "" : i == names.size() - 1 ? " and " : ", ")
                    .append('`')
                    .append(names.get(i))
                    .append('`');
        }
        return keys.toString();
    }
}
