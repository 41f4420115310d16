package partnershipplan.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Type;
import partnershipplan.model.Cadence;
import partnershipplan.model.Decimal;
import partnershipplan.model.EffectiveDate;
import partnershipplan.model.Item;
import partnershipplan.model.Metric;
import partnershipplan.model.Money;
import partnershipplan.model.PastDate;
import partnershipplan.model.Percent;
import partnershipplan.model.References;
import partnershipplan.vocabulary.Dates;
import partnershipplan.vocabulary.Figures;
import partnershipplan.vocabulary.Labels;

/** Tells the value of any key in the plan's words, as plain text. */
final class Told {
    private final Side side;
    private final Labels labels;
    private final Dates dates;
    private final Figures figures;
    final ToldItem items;

    Told(Side side) {
        this.side = side;
        this.labels = side.labels;
        this.dates = new Dates(labels);
        this.figures = new Figures(labels);
        this.items = new ToldItem(this, side);
    }

    /** The value of a key; null where nothing is said. */
    @Nullable
    String key(Slot slot) {
        String todo = slot.item().meta().todo().get(slot.key());
        if (todo != null) {
            return todo.strip();
        }
        Object value = side.value(slot);
        if (value == null || References.NONE.equals(value)) {
            return null;
        }
        if (value instanceof List<?> list && list.isEmpty()) {
            return slot.saysNone() ? Wording.small(labels.word("none")) : null;
        }
        return value(slot.field(), slot.field().type(), value, slot.item());
    }

    String value(Field field, Type type, Object value, Item holder) {
        if (value instanceof List<?> list && type instanceof Type.ListOf of) {
            List<String> told = new ArrayList<>();
            for (Object element : list) {
                told.add(value(field, of.item(), element, holder));
            }
            return String.join("; ", told);
        }
        if (value instanceof Item item && type instanceof Type.Mapping mapping) {
            return items.tell(FormatTable.shape(mapping.shape()), item, Set.of());
        }
        if (value instanceof References references) {
            List<String> names = new ArrayList<>();
            references.ids().forEach(id -> names.add(side.name(id)));
            return String.join(", ", names);
        }
        return value instanceof String text ? text(field, type, text) : plain(field, value, holder);
    }

    private String text(Field field, Type type, String text) {
        if (type instanceof Type.Id id) {
            return side.line(Referred.shape(id.list()), text);
        }
        if (type instanceof Type.Choice) {
            return Wording.small(labels.value(field.name(), text));
        }
        String line = String.join(" ", WordList.of(text));
        return switch (field.name()) {
            case "service", "services" -> labels.service(line);
            case "flow_down" -> labels.value("regimes", line);
            default -> line;
        };
    }

    private String plain(Field field, Object value, Item holder) {
        if (value instanceof LocalDate date) {
            return dates.brief(date);
        } else if (value instanceof Cadence cadence) {
            return dates.cadence(cadence);
        } else if (value instanceof Decimal number) {
            return figure(number, holder);
        } else if (value instanceof Money money) {
            String currency = side.plan.currency();
            return figures.money(money.amount(), currency == null ? "USD" : currency);
        } else if (value instanceof Percent percent) {
            return figures.percent(percent.value());
        } else if (value instanceof PastDate date) {
            return dates.past(date);
        } else if (value instanceof EffectiveDate date) {
            return date.date() == null ? labels.word("onSignature") : dates.brief(date.date());
        } else if (value instanceof Boolean yes) {
            return Wording.small(labels.word(yes ? "yes" : "no"));
        }
        return value instanceof Enum<?>
                ? Wording.small(labels.value(field.name(), Type.Choice.text(value)))
                : value.toString();
    }

    private String figure(Decimal value, Item holder) {
        boolean percent = holder instanceof Metric metric && "percent".equals(metric.unit());
        return percent ? figures.percent(value.value()) : figures.number(value.value());
    }

    String range(LocalDate start, LocalDate end) {
        return dates.range(start, end);
    }
}
