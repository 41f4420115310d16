package partnershipplan.render.chapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.model.Cadence;
import partnershipplan.model.Decimal;
import partnershipplan.model.EffectiveDate;
import partnershipplan.model.Item;
import partnershipplan.model.Metric;
import partnershipplan.model.Money;
import partnershipplan.model.PastDate;
import partnershipplan.model.Percent;
import partnershipplan.model.Progress;
import partnershipplan.model.References;
import partnershipplan.model.TextKind;
import partnershipplan.model.Todo;
import partnershipplan.model.Visibility;
import partnershipplan.render.words.Markup;

/** Tells the value of any key in the document's words. */
final class Tell {
    private final Page page;
    final TellItem items;

    Tell(Page page) {
        this.page = page;
        this.items = new TellItem(page, this);
    }

    /** A key that a mapping says, with its value told; {@code seen} is who sees it by default. */
    record Told(String key, Visibility seen, Markup value) {}

    /** What a mapping says but for some keys, in the format's order, the note last. */
    List<Told> told(Shape shape, Item item, Set<String> without) {
        List<Told> all = new ArrayList<>();
        @Nullable Object[] values = FormatTable.values(shape.index(), item);
        for (int i = 0; i < values.length; i++) {
            Field field = shape.fields().get(i);
            boolean said = item.says(field.name()) || item.isOpen(field.name()) || isBlank(item, field.name());
            Markup told = said && !without.contains(field.name()) ? field(shape, item, i, values[i]) : Markup.EMPTY;
            if (!told.isEmpty()) {
                all.add(new Told(field.name(), field.seen(), told));
            }
        }
        if (page.blanks != null) {
            // A draft tells notes at its end: they are no part of an agreement.
            return all;
        }
        String todo = item.meta().todo().get(Shape.NOTE);
        if (todo != null) {
            all.add(new Told(Shape.NOTE, Visibility.INTERNAL, blank(todo)));
        } else if (item.meta().note() != null) {
            all.add(new Told(
                    Shape.NOTE,
                    Visibility.INTERNAL,
                    page.words.inline(item.meta().note())));
        }
        return all;
    }

    /** The value of a mapping's key: told, a blank where it is to be answered, empty where nothing is said. */
    Markup key(Shape shape, Item item, String key) {
        int index = shape.indexOf(key);
        return index < 0 ? Markup.EMPTY : field(shape, item, index, FormatTable.values(shape.index(), item)[index]);
    }

    Markup field(Shape shape, Item item, int index, @Nullable Object value) {
        Field field = shape.fields().get(index);
        String todo = item.meta().todo().get(field.name());
        if (todo != null) {
            return blank(item.at(field.name()), todo);
        }
        boolean nothing = value instanceof List<?> list && list.isEmpty() || References.NONE.equals(value);
        String open = nothing ? openItem(item, field.name()) : null;
        if (open != null) {
            return blank(item.at(open), String.valueOf(item.meta().todo().get(open)));
        }
        if (value == null || nothing && !item.says(field.name())) {
            return page.blanks == null ? Markup.EMPTY : page.blanks.at(item.at(field.name()));
        }
        return nothing ? nothing() : value(field, field.type(), value, item);
    }

    private boolean isBlank(Item item, String key) {
        return page.blanks != null && page.blanks.has(item.at(key));
    }

    /** Where the first {@code TODO} of a list stands that has nothing else; null where it has none. */
    private static @Nullable String openItem(Item item, String key) {
        return item.meta().todo().keySet().stream()
                .filter(todo -> todo.startsWith(key + "["))
                .sorted()
                .findFirst()
                .orElse(null);
    }

    /** A list that says {@code []}; to others than ourselves it may have lost its items, and says nothing. */
    private Markup nothing() {
        return page.audience.level() == Visibility.INTERNAL ? page.word("none") : Markup.EMPTY;
    }

    /** What is to be answered, by its number where the document is a draft. */
    Markup blank(String path, String todo) {
        Markup numbered = page.blanks == null ? Markup.EMPTY : page.blanks.at(path);
        return numbered.isEmpty() ? blank(todo) : numbered;
    }

    /** What is to be answered; only we see what the author noted about it. */
    Markup blank(String todo) {
        String about = Todo.about(todo);
        boolean internal = page.audience.level() == Visibility.INTERNAL;
        String label = page.labels.word("toBeAnswered");
        return page.words.blank(about.isEmpty() || !internal ? label : label + ": " + about);
    }

    private Markup value(Field field, Type type, Object value, Item holder) {
        if (value instanceof List<?> list && type instanceof Type.ListOf of) {
            return list(field, of, list, holder);
        }
        if (value instanceof Item item && type instanceof Type.Mapping mapping) {
            return items.tell(FormatTable.shape(mapping.shape()), item, holder);
        }
        if (value instanceof References references) {
            return references(references);
        }
        if (value instanceof String text) {
            return text(field, type, text);
        }
        return value instanceof Progress progress ? progress(progress) : page.words.text(plain(field, value));
    }

    private Markup list(Field field, Type.ListOf type, List<?> list, Item holder) {
        List<Markup> told = new ArrayList<>();
        for (Object element : list) {
            String path = holder.at(field.name() + "[" + told.size() + "]");
            boolean open = element instanceof String text && Todo.is(text);
            told.add(open ? blank(path, (String) element) : value(field, type.item(), element, holder));
        }
        return type.item() instanceof Type.Mapping ? page.words.lines(told) : page.words.joined(told, "; ");
    }

    Markup references(References references) {
        return page.words.joined(
                references.ids().stream()
                        .map(id -> page.words.text(page.name(id)))
                        .toList(),
                "; ");
    }

    private Markup text(Field field, Type type, String text) {
        if (type instanceof Type.Text kind && kind.kind() == TextKind.PROSE) {
            return page.words.inline(text);
        }
        if (type instanceof Type.Id id) {
            return page.words.text(page.line(id.list(), text));
        }
        if (type instanceof Type.Choice) {
            return page.words.text(page.labels.value(field.name(), text));
        }
        if (Todo.is(text)) {
            return blank(text);
        }
        return line(field.name(), text);
    }

    private Markup line(String key, String text) {
        return switch (key) {
            case "website" -> Links.web(page.words, text);
            case "email" -> Links.mail(page.words, text);
            case "phone" -> Links.phone(page.words, text);
            case "service", "services" -> page.words.text(page.labels.service(text));
            case "flow_down" -> page.words.text(page.labels.value("regimes", text));
            default -> page.words.text(text);
        };
    }

    Markup progress(Progress progress) {
        String word = page.labels.value("status", Type.Choice.text(progress));
        String kind = switch (progress) {
            case DONE -> "status-done";
            case IN_PROGRESS -> "status-progress";
            case PLANNED -> "status-planned";
            case BLOCKED -> "status-blocked";
            case CANCELLED -> "status-cancelled";
        };
        return page.words.state(kind, word);
    }

    String plain(Field field, Object value) {
        if (value instanceof LocalDate date) {
            return page.dates.brief(date);
        }
        if (value instanceof Cadence cadence) {
            return page.dates.cadence(cadence);
        }
        if (value instanceof Decimal number) {
            return page.figures.number(number.value());
        }
        if (value instanceof Money money) {
            return money(money);
        }
        if (value instanceof Percent percent) {
            return page.figures.percent(percent.value());
        }
        if (value instanceof PastDate date) {
            return page.dates.past(date);
        }
        if (value instanceof EffectiveDate date) {
            return date.date() == null ? page.labels.word("onSignature") : page.dates.brief(date.date());
        }
        if (value instanceof Boolean yes) {
            return page.labels.word(yes ? "yes" : "no");
        }
        return value instanceof Enum<?> ? page.labels.value(field.name(), Type.Choice.text(value)) : value.toString();
    }

    String money(Money money) {
        String currency = page.plan.currency() == null ? "USD" : page.plan.currency();
        return page.figures.money(money.amount(), currency);
    }

    /** A figure, with a sign where it is one of a metric that is told in percent. */
    String figure(Decimal value, Item holder) {
        boolean percent = holder instanceof Metric metric && "percent".equals(metric.unit());
        return percent ? page.figures.percent(value.value()) : page.figures.number(value.value());
    }
}
