package partnershipplan.audience;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.model.Agreement;
import partnershipplan.model.Item;
import partnershipplan.model.Partner;
import partnershipplan.model.Partners;
import partnershipplan.model.Plan;
import partnershipplan.model.Todo;
import partnershipplan.model.Visibility;

/**
 * Leaves out of a plan what its {@code visibility} and the format's defaults keep from an audience.
 *
 * <p>The narrowest on the way from the root wins; an explicit one may widen a mapping's own default, and the scalars in
 * it that have one, never its parent's.
 */
final class VisibilityFilter {
    private final Plan plan;
    private final Audience audience;
    private final HiddenLog log;
    private final Partners partners;
    private final Reach reach;

    VisibilityFilter(Plan plan, Audience audience, HiddenLog log) {
        this.plan = plan;
        this.audience = audience;
        this.log = log;
        this.partners = new Partners(plan);
        this.reach = new Reach(plan, partners);
    }

    Plan plan() {
        return (Plan) item(FormatTable.shape(FormatTable.PLAN), plan, reach.ofPlan(), null);
    }

    /**
     * A mapping as the audience sees it.
     *
     * @param seen its own visibility
     * @param agreement the agreement it belongs to, if any
     */
    private Item item(Shape shape, Item item, Visibility seen, @Nullable Agreement agreement) {
        Agreement within = item instanceof Agreement self ? self : agreement;
        @Nullable Object[] values = FormatTable.values(shape.index(), item);
        for (int i = 0; i < values.length; i++) {
            Field field = shape.fields().get(i);
            Object value = values[i];
            if (value instanceof List<?> list
                    && field.type() instanceof Type.ListOf of
                    && of.item() instanceof Type.Mapping m) {
                values[i] = items(m, field, list, item, seen, within);
            } else if (value instanceof Item inner && field.type() instanceof Type.Mapping mapping) {
                values[i] = inner(mapping, field, inner, seen, within);
            } else if (value != null && !sees(Reach.ofValue(field, item, seen), within)) {
                hide(item.at(field.name()), field, item, value, within);
                values[i] = null;
            } else if (value instanceof List<?> list) {
                values[i] = withoutRemarks(list, item.at(field.name()));
            }
        }
        boolean noteSeen = sees(Reach.ofNote(item, seen), within);
        if (!noteSeen && item.meta().note() != null) {
            log.add(item.at(Shape.NOTE), Reason.NOTE);
        }
        // Of what is still to be answered the word is kept, and not what the author noted for us.
        Map<String, String> todo = new HashMap<>(0);
        for (String key : item.meta().todo().keySet()) {
            if (todoSeen(shape, item, key, seen, within, noteSeen)) {
                todo.put(key, Todo.WORD);
                // Those of a list are told where its lines are.
                tellRemark(
                        item.at(key),
                        key.endsWith("]")
                                ? Todo.WORD
                                : String.valueOf(item.meta().todo().get(key)));
            }
        }
        return Rebuild.item(shape, item, values, noteSeen ? item.meta().note() : null, todo);
    }

    private boolean todoSeen(
            Shape shape, Item item, String key, Visibility seen, @Nullable Agreement within, boolean noteSeen) {
        if (key.equals(Shape.NOTE)) {
            return noteSeen;
        }
        int bracket = key.indexOf('[');
        int index = shape.indexOf(bracket < 0 ? key : key.substring(0, bracket));
        if (index < 0) {
            return false;
        }
        return sees(Reach.ofTodo(shape.fields().get(index), item, seen), within);
    }

    /** Lines without what the author noted about those that are still to be written. */
    private List<Object> withoutRemarks(List<?> list, String path) {
        List<Object> lines = new ArrayList<>(list.size());
        for (Object element : list) {
            boolean open = element instanceof String line && Todo.is(line);
            if (open) {
                tellRemark(path + "[" + lines.size() + "]", String.valueOf(element));
            }
            lines.add(open ? Todo.WORD : element);
        }
        return List.copyOf(lines);
    }

    private void tellRemark(String path, String todo) {
        if (!todo.strip().equals(Todo.WORD)) {
            log.add(path, Reason.REMARK);
        }
    }

    private List<Object> items(
            Type.Mapping type, Field field, List<?> list, Item holder, Visibility seen, @Nullable Agreement within) {
        Shape shape = FormatTable.shape(type.shape());
        List<Object> kept = new ArrayList<>(list.size());
        for (Object element : list) {
            Item inner = (Item) element;
            Visibility effective = reach.ofItem(inner, field, holder, seen);
            if (sees(effective, inner instanceof Agreement self ? self : within)) {
                Item visible = item(shape, inner, effective, within);
                if (!Rebuild.isBare(visible)) {
                    kept.add(visible);
                }
            } else {
                hide(field, inner, holder, effective, within);
            }
        }
        return List.copyOf(kept);
    }

    private @Nullable Item inner(
            Type.Mapping type, Field field, Item inner, Visibility seen, @Nullable Agreement within) {
        Visibility effective = Reach.ofMapping(inner, field, seen);
        if (sees(effective, within)) {
            Item visible = item(FormatTable.shape(type.shape()), inner, effective, within);
            return Rebuild.isBare(visible) ? null : visible;
        }
        hide(field, inner, null, effective, within);
        return null;
    }

    /** Whether the audience sees it; from an agreement down, {@code partners} means its parties only. */
    private boolean sees(Visibility visibility, @Nullable Agreement within) {
        if (within == null || visibility != Visibility.PARTNERS) {
            return audience.sees(visibility);
        }
        Partner reader = partners.get(audience.partner());
        return reader != null && partners.isParty(within, reader);
    }

    private void hide(String path, Field field, Item holder, Object value, @Nullable Agreement within) {
        if (!Rebuild.isEmpty(value) && holder.says(field.name())) {
            log.add(path, Reason.ofValue(field.name(), holder, field.seen(), within != null));
        }
    }

    private void hide(
            Field field, Item inner, @Nullable Item holder, Visibility effective, @Nullable Agreement within) {
        boolean explicit = inner.meta().visibility() == effective;
        log.add(
                inner.path(),
                explicit
                        ? Reason.explicit(effective)
                        : Reason.ofMapping(
                                field.name(),
                                inner,
                                holder,
                                effective,
                                within != null,
                                partners.get(inner.meta().id())));
    }
}
