package partnershipplan.parse;

import partnershipplan.format.Field;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.source.Node;

/** Words for what stands where, and what should. */
public final class Shapes {
    private Shapes() {}

    /** The part of the plan that a path names, as a person would call it. */
    public static String named(String path) {
        if (path.isEmpty()) {
            return "the plan";
        }
        return "`" + (path.endsWith("]") ? path : path.substring(path.lastIndexOf('.') + 1)) + "`";
    }

    static String mappingDue(Shape shape, String path) {
        return named(path) + " must hold keys with values" + (shape.shorthand() < 0 ? "" : ", or a plain text");
    }

    /** The mapping's keys, the required ones first of all. */
    static String mappingHint(Shape shape) {
        StringBuilder hint = new StringBuilder("write its keys on lines of their own, such as ");
        int count = 0;
        for (boolean required : new boolean[] {true, false}) {
            for (Field field : shape.fields()) {
                if (field.required() == required && !field.unwritten() && count < 3) {
                    hint.append(count++ == 0 ? "" : ", ")
                            .append('`')
                            .append(field.name())
                            .append(":`");
                }
            }
        }
        return hint.toString();
    }

    public static String listDue(String path, Node node) {
        return named(path) + " must be a list" + (node instanceof Node.Mapping ? ", not a mapping" : "");
    }

    static String listHint(Type.ListOf type) {
        return type.item() instanceof Type.Mapping
                ? "start each item with `- ` on a line of its own, or write `[]` for none"
                : "write each item on a line of its own after `- `, or `[]` for none";
    }

    /** A value in the words of a message, cut where it is long. */
    public static String quoted(String text) {
        String line = text.strip().replace('\n', ' ');
        return "`"
                + (line.length() > 60
                        ? line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, 57))) + "…"
                        : line)
                + "`";
    }
}
