package partnershipplan.audience;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.format.Walk;
import partnershipplan.model.Agreement;
import partnershipplan.model.Item;
import partnershipplan.model.Partner;
import partnershipplan.model.Party;
import partnershipplan.model.Person;
import partnershipplan.model.Plan;
import partnershipplan.model.References;

/**
 * Leaves out every mention, by reference, of what is no longer there.
 *
 * <p>An item that was about hidden partners or agreements only is left out whole; other references just lose them.
 */
final class ReferenceFilter {
    private final HiddenLog log;
    private Plan plan;
    private Set<String> partners = Set.of();
    private Set<String> others = Set.of();
    private boolean changed;

    ReferenceFilter(Plan plan, HiddenLog log) {
        this.plan = plan;
        this.log = log;
    }

    /** What leaves with one item may take others with it: goes on until nothing more leaves. */
    Plan plan() {
        do {
            changed = false;
            collect();
            Item item = item(FormatTable.shape(FormatTable.PLAN), plan);
            plan = item == null ? plan : (Plan) item;
        } while (changed);
        return plan;
    }

    private void collect() {
        partners = new HashSet<>(Partner.all(plan).keySet());
        plan.groups().forEach(group -> partners.add(String.valueOf(group.meta().id())));
        others = new HashSet<>();
        Walk.items(plan, (item, shape) -> {
            if (item.meta().id() != null) {
                others.add(shape.name() + " " + item.meta().id());
            }
        });
    }

    /** The mapping without dead references; null where it was about hidden things only. */
    private @Nullable Item item(Shape shape, Item item) {
        @Nullable Object[] values = FormatTable.values(shape.index(), item);
        boolean same = true;
        for (int i = 0; i < values.length; i++) {
            Field field = shape.fields().get(i);
            Object old = values[i];
            if (old == null) {
                continue;
            }
            Object kept = value(field.type(), old);
            if (kept == null && leavesWith(field, item)) {
                return gone(item, Reason.about(field.name(), old instanceof References r ? r.ids() : old));
            }
            tellLost(item, field, old, kept);
            same &= kept == old;
            values[i] = kept instanceof Item left && Rebuild.isBare(left) ? null : kept;
        }
        if (same) {
            return item;
        }
        Item rebuilt = Rebuild.item(
                shape, item, values, item.meta().note(), item.meta().todo());
        return item instanceof Agreement before && isAlone(before, (Agreement) rebuilt)
                ? gone(item, Reason.ALONE)
                : rebuilt;
    }

    /** Whether an item makes no sense, or tells too much, without the things a key named. */
    static boolean leavesWith(Field field, Item item) {
        boolean reference = field.type() instanceof Type.Reference && !(item instanceof Person);
        boolean agreement = field.type() instanceof Type.Id && !field.name().equals("must_have") || field.required();
        return reference || agreement;
    }

    /** Whether of an agreement's parties only we are left. */
    private static boolean isAlone(Agreement before, Agreement after) {
        return after.parties().size() < before.parties().size()
                && after.parties().stream()
                        .map(Party::party)
                        .allMatch(p -> p.ids().equals(List.of(References.US)));
    }

    /** Tells which references of several an item loses. */
    private void tellLost(Item item, Field field, Object old, @Nullable Object kept) {
        List<String> lost = new ArrayList<>(0);
        if (old instanceof References before) {
            lost.addAll(before.ids());
            lost.removeAll(kept instanceof References after ? after.ids() : List.of());
        } else if (field.type() instanceof Type.ListOf list && list.item() instanceof Type.Id) {
            ((List<?>) old).forEach(id -> lost.add((String) id));
            lost.removeAll(kept instanceof List<?> after ? after : List.of());
        }
        if (!lost.isEmpty()) {
            log.add(item.at(field.name()), Reason.reference(lost));
        }
    }

    private @Nullable Item gone(Item item, String why) {
        changed = true;
        log.add(item.path(), why);
        return null;
    }

    private @Nullable Object value(Type type, Object value) {
        if (type instanceof Type.Reference reference) {
            return references(reference, (References) value);
        }
        if (type instanceof Type.Id id) {
            return isThere(id, (String) value) ? value : null;
        }
        if (type instanceof Type.Mapping mapping) {
            return item(FormatTable.shape(mapping.shape()), (Item) value);
        }
        return type instanceof Type.ListOf list && !(list.item() instanceof Type.Text)
                ? list(list, (List<?>) value)
                : value;
    }

    private List<?> list(Type.ListOf type, List<?> list) {
        List<Object> kept = new ArrayList<>(list.size());
        boolean same = true;
        for (Object element : list) {
            Object value = value(type.item(), element);
            same &= value == element;
            if (value != null && !(value instanceof Item left && Rebuild.isBare(left))) {
                kept.add(value);
            }
        }
        return same ? list : List.copyOf(kept);
    }

    private @Nullable References references(Type.Reference type, References references) {
        if (references.isEmpty()) {
            return references;
        }
        List<String> kept = new ArrayList<>(references.ids().size());
        for (String id : references.ids()) {
            if (id.equals(References.US)
                    || id.equals(References.ALL)
                    || type.words().contains(id)
                    || partners.contains(id)) {
                kept.add(id);
            }
        }
        if (kept.isEmpty()) {
            return null;
        }
        return kept.size() == references.ids().size() ? references : new References(List.copyOf(kept));
    }

    private boolean isThere(Type.Id type, String id) {
        String shape = switch (type.list()) {
            case NEEDS -> "PartnershipNeed";
            case MUST_HAVES -> "MustHave";
            case TASKS -> "Task";
            case METRICS -> "Metric";
            case AGREEMENTS -> "Agreement";
            case NOTHING -> "";
        };
        return others.contains(shape + " " + id);
    }
}
