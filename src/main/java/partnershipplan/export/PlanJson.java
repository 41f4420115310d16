package partnershipplan.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
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
 * The normalised plan as JSON, under the format's own key names.
 *
 * <p>Text, dates, money and cadences are strings exactly as typed, numbers numbers, yes/no booleans; "one or more" is
 * always a list; ids and defaults are filled in; references are ids.
 */
public final class PlanJson {
    private final Plan plan;
    private final Map<String, Partner> partners;
    private final StringWriter text = new StringWriter();
    private final JsonGenerator json;

    private PlanJson(Plan plan) throws IOException {
        this.plan = plan;
        this.partners = Partner.all(plan);
        this.json = new JsonFactory().createGenerator(text);
        json.setPrettyPrinter(new DefaultPrettyPrinter());
        json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
    }

    /** The JSON text, with a line break at its end. */
    public static String of(Plan plan) throws IOException {
        PlanJson writer = new PlanJson(plan);
        writer.item(FormatTable.shape(FormatTable.PLAN), plan);
        writer.json.close();
        return writer.text + "\n";
    }

    private void item(Shape shape, Item item) throws IOException {
        @Nullable Object[] values = FormatTable.values(shape.index(), item);
        if (item.meta().shorthand()) {
            value(shape.fields().get(shape.shorthand()).type(), values[shape.shorthand()]);
            return;
        }
        json.writeStartObject();
        if (shape.listed() && item.meta().id() != null) {
            json.writeStringField(Shape.ID, item.meta().id());
        }
        for (int i = 0; i < values.length; i++) {
            field(shape.fields().get(i), values[i], item);
        }
        if (item.meta().visibility() != null) {
            json.writeStringField(Shape.VISIBILITY, Type.Choice.text(item.meta().visibility()));
        }
        String note = item.meta().note() != null
                ? item.meta().note()
                : item.meta().todo().get(Shape.NOTE);
        if (note != null) {
            json.writeStringField(Shape.NOTE, note);
        }
        json.writeEndObject();
    }

    private void field(Field field, @Nullable Object value, Item item) throws IOException {
        String todo = item.meta().todo().get(field.name());
        Object filled = value != null ? value : derived(field.name(), item);
        if (todo != null) {
            json.writeStringField(field.name(), todo);
        } else if (filled != null && !isUnsaid(field, filled, item)) {
            json.writeFieldName(field.name());
            value(field.type(), filled);
        }
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

    private void value(Type type, @Nullable Object value) throws IOException {
        if (value instanceof Item item && type instanceof Type.Mapping mapping) {
            item(FormatTable.shape(mapping.shape()), item);
        } else if (value instanceof List<?> list && type instanceof Type.ListOf of) {
            list(of, list);
        } else if (value instanceof References references) {
            list(new Type.ListOf(new Type.Text(TextKind.LINE), true), references.ids());
        } else if (value instanceof Boolean yes) {
            json.writeBoolean(yes);
        } else if (value instanceof Decimal number) {
            json.writeNumber(number.value());
        } else if (value instanceof Percent percent) {
            json.writeNumber(percent.value());
        } else if (value instanceof Integer whole) {
            json.writeNumber(whole);
        } else {
            json.writeString(asTyped(value));
        }
    }

    private void list(Type.ListOf type, List<?> list) throws IOException {
        // A number that is a line stays one: it has no list in the plan either.
        if (list.size() == 1
                && list.get(0) instanceof AgreementNumber number
                && number.meta().shorthand()) {
            json.writeString(number.number());
            return;
        }
        json.writeStartArray();
        for (Object element : list) {
            value(type.item(), element);
        }
        json.writeEndArray();
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
