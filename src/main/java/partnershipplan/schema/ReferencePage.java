package partnershipplan.schema;

import java.util.Locale;
import partnershipplan.format.Field;
import partnershipplan.format.FormatDocs;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.model.Visibility;

/** The table of every mapping and key that closes {@code docs/format.md}. */
public final class ReferencePage {
    private ReferencePage() {}

    /** The tables as Markdown, one section a mapping, in the format's order. */
    public static String text() {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < FormatTable.COUNT; i++) {
            mapping(FormatTable.shape(i), page);
        }
        return page.toString();
    }

    private static void mapping(Shape shape, StringBuilder page) {
        page.append("\n### ")
                .append(title(shape))
                .append("\n\n")
                .append(FormatDocs.meaning(shape.index()))
                .append("\n\n");
        page.append("| key | written as | meaning |\n| --- | --- | --- |\n");
        for (int i = 0; i < shape.fields().size(); i++) {
            Field field = shape.fields().get(i);
            if (!field.unwritten()) {
                page.append("| `").append(field.name()).append('`').append(field.required() ? " **required**" : "");
                page.append(" | ")
                        .append(type(field.type()))
                        .append(" | ")
                        .append(meaning(shape, i))
                        .append(" |\n");
            }
        }
        if (shape.listed()) {
            page.append("| `id` | id | What other keys and waivers name this item by. |\n");
        }
    }

    private static String meaning(Shape shape, int index) {
        Field field = shape.fields().get(index);
        StringBuilder meaning = new StringBuilder(FormatDocs.meaning(shape.index(), index));
        if (field.fallback() != null) {
            meaning.append(" Default: `").append(field.fallback()).append("`.");
        }
        String example = FormatDocs.example(shape.index(), index);
        if (!example.isEmpty()) {
            meaning.append(" Example: `").append(example).append("`.");
        }
        if (field.seen() != Visibility.PUBLIC) {
            meaning.append(" Seen by: ").append(field.seen() == Visibility.PARTNERS ? "partners." : "ourselves only.");
        }
        return meaning.toString().replace("|", "\\|");
    }

    private static String type(Type type) {
        if (type instanceof Type.Text text) {
            return switch (text.kind()) {
                case LINE -> "line";
                case PROSE -> "prose";
                case LANGUAGE -> "language tag";
                case CURRENCY -> "currency code";
                case VERSION -> "`partnership-plan/1`";
            };
        }
        if (type instanceof Type.Choice choice) {
            return "`" + String.join("` `", choice.texts()) + "`";
        }
        if (type instanceof Type.Plain plain) {
            return plain(plain);
        }
        if (type instanceof Type.Reference reference) {
            return "reference"
                    + (reference.words().isEmpty() ? "" : ", or `" + String.join("` `", reference.words()) + "`");
        }
        if (type instanceof Type.Mapping mapping) {
            return mapping(FormatTable.shape(mapping.shape()));
        }
        if (type instanceof Type.ListOf list) {
            return (list.oneOrMore() ? "one or more: " : "list: ") + type(list.item());
        }
        return "id";
    }

    private static String mapping(Shape shape) {
        String link = "[" + title(shape) + "](#"
                + title(shape).toLowerCase(Locale.ROOT).replace(' ', '-') + ")";
        return shape.shorthand() < 0
                ? link
                : type(shape.fields().get(shape.shorthand()).type()) + ", or " + link;
    }

    private static String plain(Type.Plain plain) {
        return switch (plain) {
            case NUMBER -> "number";
            case WHOLE -> "whole number";
            case PERCENT -> "percent";
            case YES_NO -> "yes/no";
            case DATE -> "date";
            case PAST_DATE -> "past date";
            case EFFECTIVE_DATE -> "date, or `on_signature`";
            case CADENCE -> "cadence";
            case MONEY -> "money";
            case SIGNED_MONEY -> "money, may be negative";
        };
    }

    /** The record's name as words. */
    private static String title(Shape shape) {
        return shape.name().replaceAll("(?<=[a-z])([A-Z])", " $1");
    }
}
