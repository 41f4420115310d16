package partnershipplan.lint;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.format.Walk;
import partnershipplan.model.Item;
import partnershipplan.model.Plan;

/**
 * A line or prose of a plan.
 *
 * @param item the mapping that it belongs to
 * @param key its key in that mapping
 * @param path its own, such as {@code background.principles[0]}
 */
public record PlanText(Item item, String key, String path, String text) {
    /** Every line and prose of a plan. */
    public static List<PlanText> of(Plan plan) {
        List<PlanText> texts = new ArrayList<>();
        Walk.items(plan, (item, shape) -> add(item, shape, texts));
        return texts;
    }

    private static void add(Item item, Shape shape, List<PlanText> texts) {
        @Nullable Object[] values = FormatTable.values(shape.index(), item);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) { // as few are
                add(item, shape.fields().get(i), values[i], texts);
            }
        }
        if (item.meta().note() != null) {
            texts.add(new PlanText(
                    item, Shape.NOTE, item.at(Shape.NOTE), item.meta().note()));
        }
    }

    private static void add(Item item, Field field, Object value, List<PlanText> texts) {
        if (value instanceof String text && field.type() instanceof Type.Text) {
            String path = item.meta().shorthand() ? item.path() : path(item, field);
            texts.add(new PlanText(item, field.name(), path, text));
        } else if (value instanceof List<?> list
                && field.type() instanceof Type.ListOf of
                && of.item() instanceof Type.Text) {
            String path = list.isEmpty() ? "" : path(item, field);
            for (int n = 0; n < list.size(); n++) {
                texts.add(new PlanText(item, field.name(), path + "[" + n + "]", (String) list.get(n)));
            }
        }
    }

    private static String path(Item item, Field field) {
        return field.unwritten() ? item.path() : item.at(field.name());
    }
}
