package partnershipplan.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Field;
import partnershipplan.format.Shape;
import partnershipplan.source.Node;

/** Tells which key a mapping does not have, and which one was meant. */
public final class UnknownKeys {
    /** What stands behind a comma in a long number. */
    private static final Pattern NUMBER_END = Pattern.compile("\\d{3}(\\.\\d+)?");

    /** A mapping of more keys than this is not mended: it holds something else than a plan's facts. */
    private static final int MOST = 200;

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
        Mend mend = mend(keys, node, entry);
        findings.add(
                Rules.KEY_UNKNOWN,
                entry.key().span(),
                path,
                holder + " has no key " + Shapes.quoted(entry.key().text()),
                mend.hint(),
                mend.fix(entry.key()));
    }

    /** Whether an unknown key of a mapping may be meant for one that it lacks. */
    static boolean mayMean(Shape shape, Node.Mapping node, String missing) {
        if (node.entries().size() > MOST) {
            return true;
        }
        for (Node.Entry entry : node.entries()) {
            String typed = entry.key().text();
            boolean unknown = shape.indexOf(typed) < 0 && !typed.startsWith(Shape.EXTENSION);
            if (unknown && (DidYouMean.isNear(typed, missing) || typed.startsWith(missing + ":"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a comma in a text, as in {@code {amount: $45,000}}, tore it in two: what is before it is no value. */
    static boolean isTorn(Shape shape, Node.Mapping node) {
        if (node.flow()) {
            for (Node.Entry entry : node.entries()) {
                String key = entry.key().text();
                if (entry.value() instanceof Node.Scalar value
                        && value.isBlank()
                        && shape.indexOf(key) < 0
                        && key.indexOf(':') < 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Mend mend(List<String> keys, Node.Mapping node, Node.Entry entry) {
        boolean noValue = entry.value() instanceof Node.Scalar scalar && scalar.isBlank();
        String typed = entry.key().text();
        int colon = typed.indexOf(':');
        if (noValue && colon > 0 && keys.contains(typed.substring(0, colon))) {
            String spaced = typed.substring(0, colon) + ": " + typed.substring(colon + 1);
            return new Mend(
                    "put a space after the colon: `" + spaced + "`", entry.key().plain() ? spaced : null);
        }
        if (typed.indexOf('\u00a0') >= 0) {
            return Mend.told(
                    "there is a non-breaking space in this name, which looks like a space; type the name again");
        }
        if (node.flow() && noValue && NUMBER_END.matcher(typed).matches()) {
            return Mend.told("is it the end of a number? Then write the number without commas, such as `45000`");
        }
        String nearest = DidYouMean.nearest(typed, keys);
        if (nearest != null) {
            return new Mend("did you mean `" + nearest + "`?", meant(node, typed, keys));
        }
        return Mend.told(
                node.flow() && noValue
                        ? "is it part of the text before the comma? Then put that text in quotes"
                        : "its keys are " + String.join(", ", keys.subList(0, Math.min(keys.size(), 30)))
                                + (keys.size() > 30 ? " …" : ""));
    }

    /** The one key that can be meant: no other is near, it is not there yet, and no other unknown key is near it. */
    private static @Nullable String meant(Node.Mapping node, String typed, List<String> keys) {
        String only = node.entries().size() > MOST ? null : DidYouMean.only(typed, keys);
        if (only == null || node.entry(only) != null) {
            return null;
        }
        for (Node.Entry other : node.entries()) {
            String key = other.key().text();
            if (!key.equals(typed) && !keys.contains(key) && DidYouMean.isNear(key, only)) {
                return null;
            }
        }
        return only;
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
