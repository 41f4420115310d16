package partnershipplan.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import partnershipplan.format.Field;
import partnershipplan.format.Shape;
import partnershipplan.source.Node;

/** Tells which key a mapping does not have, and which one was meant. */
public final class UnknownKeys {
    /** What stands behind a comma in a long number. */
    private static final Pattern NUMBER_END = Pattern.compile("\\d{3}(\\.\\d+)?");

    private UnknownKeys() {}

    static void report(Shape shape, Node.Mapping node, Node.Entry entry, String path, Findings findings) {
        String key = entry.key().text();
        String holder = path.length() > key.length() ? path.substring(0, path.length() - key.length() - 1) : "";
        report(Shapes.named(holder), keys(shape), node, entry, path, findings);
    }

    /**
     * Tells of a key.
     *
     * @param holder the mapping that does not have it, as a person would call it
     * @param keys those it has
     */
    public static void report(
            String holder, List<String> keys, Node.Mapping node, Node.Entry entry, String path, Findings findings) {
        findings.add(
                Rules.KEY_UNKNOWN,
                entry.key().span(),
                path,
                holder + " has no key " + Shapes.quoted(entry.key().text()),
                hint(keys, node, entry));
    }

    private static String hint(List<String> keys, Node.Mapping node, Node.Entry entry) {
        boolean noValue = entry.value() instanceof Node.Scalar scalar && scalar.isBlank();
        String typed = entry.key().text();
        int colon = typed.indexOf(':');
        if (noValue && colon > 0 && keys.contains(typed.substring(0, colon))) {
            return "put a space after the colon: `" + typed.substring(0, colon) + ": " + typed.substring(colon + 1)
                    + "`";
        }
        if (typed.indexOf('\u00a0') >= 0) {
            return "there is a non-breaking space in this name, which looks like a space; type the name again";
        }
        if (node.flow() && noValue && NUMBER_END.matcher(typed).matches()) {
            return "is it the end of a number? Then write the number without commas, such as `45000`";
        }
        String nearest = DidYouMean.nearest(entry.key().text(), keys);
        if (node.flow() && noValue && nearest == null) {
            return "is it part of the text before the comma? Then put that text in quotes";
        }
        return nearest != null
                ? "did you mean `" + nearest + "`?"
                : "its keys are " + String.join(", ", keys.subList(0, Math.min(keys.size(), 30)))
                        + (keys.size() > 30 ? " …" : "");
    }

    private static List<String> keys(Shape shape) {
        List<String> keys = new ArrayList<>();
        for (Field field : shape.fields()) {
            if (!field.unwritten()) {
                keys.add(field.name());
            }
        }
        if (shape.listed()) {
            keys.add(Shape.ID);
        }
        keys.add(Shape.NOTE);
        keys.add(Shape.VISIBILITY);
        return keys;
    }
}
