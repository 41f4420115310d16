package partnershipplan.parse;

import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Fix;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.source.Node;
import partnershipplan.source.Span;

/** Tells which required key is not there, on the key of the mapping that lacks it. */
final class Missing {
    private Missing() {}

    static void report(Shape shape, Field field, String path, Span token, @Nullable Fix fix, Findings findings) {
        boolean section = path.isEmpty()
                && !field.name().equals("format")
                && !field.name().equals("organization");
        String at = path.isEmpty() ? field.name() : path + "." + field.name();
        findings.add(
                section ? Rules.SECTION_MISSING : Rules.KEY_MISSING,
                token,
                at,
                section
                        ? "the plan has no section `" + field.name() + "`"
                        : Shapes.named(path) + " has no `" + field.name() + "`",
                shape.index() == FormatTable.PLAN && field.name().equals("format")
                        ? "add `format: " + RootCheck.VERSION + "` at the top"
                        : "add `" + field.name() + ":` here"
                                + (emptyListWillDo(field) ? " (`[]` where there is none)" : ""),
                fix);
    }

    private static boolean emptyListWillDo(Field field) {
        return field.type() instanceof Type.ListOf;
    }

    /** The first token of an item of a list. */
    static Span token(Node.Mapping item) {
        return item.entries().isEmpty()
                ? item.span()
                : item.entries().get(0).key().span();
    }
}
