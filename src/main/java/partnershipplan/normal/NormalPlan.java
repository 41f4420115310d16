package partnershipplan.normal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.model.AgreementNumber;
import partnershipplan.model.Cadence;
import partnershipplan.model.Decimal;
import partnershipplan.model.EffectiveDate;
import partnershipplan.model.Item;
import partnershipplan.model.Money;
import partnershipplan.model.Partner;
import partnershipplan.model.PastDate;
import partnershipplan.model.Percent;
import partnershipplan.model.Plan;
import partnershipplan.model.References;
import partnershipplan.model.TargetPartner;
import partnershipplan.model.TextKind;

/**
 * Makes the normalised tree of a plan, complete or not.
 *
 * <p>Text, dates, money and cadences are text exactly as typed, numbers numbers, yes/no booleans; "one or more" is
 * always a list; ids and defaults are filled in; references are ids.
 */
public final class NormalPlan {
    private final Plan plan;
    private final Map<String, Partner> partners;

    private NormalPlan(Plan plan) {
        this.plan = plan;
        this.partners = Partner.all(plan);
    }

    /** The tree of a plan. */
    public static Value.Mapping of(Plan plan) {
        return new NormalPlan(plan).mapping(FormatTable.shape(FormatTable.PLAN), plan);
    }

    private Value item(Shape shape, Item item) {
        return item.meta().shorthand()
                ? value(
                        shape.fields().get(shape.shorthand()).type(),
                        FormatTable.values(shape.index(), item)[shape.shorthand()],
                        item.path())
                : mapping(shape, item);
    }

    private Value.Mapping mapping(Shape shape, Item item) {
        Map<String, Value> fields = new LinkedHashMap<>();
        if (shape.listed() && item.meta().id() != null) {
            text(Shape.ID, item.meta().id(), item, fields);
        }
        @Nullable Object[] values = FormatTable.values(shape.index(), item);
        for (int i = 0; i < values.length; i++) {
            field(shape.fields().get(i), values[i], item, fields);
        }
        if (item.meta().visibility() != null) {
            text(Shape.VISIBILITY, Type.Choice.text(item.meta().visibility()), item, fields);
        }
        String note = item.meta().note() != null
                ? item.meta().note()
                : item.meta().todo().get(Shape.NOTE);
        if (note != null) {
            text(Shape.NOTE, note, item, fields);
        }
        return new Value.Mapping(item.path(), fields);
    }

    private void field(Field field, @Nullable Object value, Item item, Map<String, Value> fields) {
        String todo = item.meta().todo().get(field.name());
        Object filled = value != null ? value : derived(field.name(), item);
        if (todo != null) {
            text(field.name(), todo, item, fields);
        } else if (filled != null && !isUnsaid(field, filled, item)) {
            fields.put(field.name(), value(field.type(), filled, item.at(field.name())));
        }
    }

    private static void text(String key, String text, Item item, Map<String, Value> fields) {
        fields.put(key, new Value.Text(item.at(key), text));
    }

    /** The defaults that are not written down in the format, but come from elsewhere in the plan. */
    private @Nullable Object derived(String key, Item item) {
        if (item instanceof Plan && key.equals("title") && plan.organization() != null) {
            String name = plan.organization().name();
            return name == null ? null : name + " Partnership Plan";
        }
        if (item instanceof TargetPartner goal
                && key.equals("stage")
                && goal.meta().id() != null) {
            Partner partner = partners.get(goal.meta().id());
            return partner == null ? null : partner.stage();
        }
        return null;
    }

    private static boolean isUnsaid(Field field, Object value, Item item) {
        boolean empty = value instanceof List<?> list && list.isEmpty() || value.equals(References.NONE);
        return empty && !field.required() && !item.says(field.name());
    }

    private Value value(Type type, @Nullable Object value, String path) {
        if (value instanceof Item item && type instanceof Type.Mapping mapping) {
            return item(FormatTable.shape(mapping.shape()), item);
        } else if (value instanceof List<?> list && type instanceof Type.ListOf of) {
            return list(of, list, path);
        } else if (value instanceof References references) {
            return list(new Type.ListOf(new Type.Text(TextKind.LINE), true), references.ids(), path);
        } else if (value instanceof Boolean yes) {
            return new Value.YesNo(path, yes);
        } else if (value instanceof Decimal number) {
            return new Value.Figure(path, number.value());
        } else if (value instanceof Percent percent) {
            return new Value.Figure(path, percent.value());
        } else if (value instanceof Integer whole) {
            return new Value.Figure(path, BigDecimal.valueOf(whole));
        }
        return new Value.Text(path, asTyped(value));
    }

    private Value list(Type.ListOf type, List<?> list, String path) {
        // A number that is a line stays one: it has no list in the plan either.
        if (list.size() == 1
                && list.get(0) instanceof AgreementNumber number
                && number.meta().shorthand()) {
            return new Value.Text(path, String.valueOf(number.number()));
        }
        List<Value> items = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            items.add(value(type.item(), list.get(i), path + "[" + i + "]"));
        }
        return new Value.Sequence(path, items, type.oneOrMore());
    }

    private static String asTyped(@Nullable Object value) {
        if (value instanceof Money money) {
            return money.text();
        }
        if (value instanceof Cadence cadence) {
            return cadence.text();
        }
        if (value instanceof PastDate date) {
            return date.text();
        }
        if (value instanceof EffectiveDate date) {
            return date.text();
        }
        return value == null ? "" : Type.Choice.text(value);
    }
}
