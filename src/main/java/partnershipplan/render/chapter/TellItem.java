package partnershipplan.render.chapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.model.Baseline;
import partnershipplan.model.Check;
import partnershipplan.model.Cost;
import partnershipplan.model.Decimal;
import partnershipplan.model.Item;
import partnershipplan.model.Period;
import partnershipplan.model.Person;
import partnershipplan.model.Result;
import partnershipplan.model.Signatory;
import partnershipplan.model.Target;
import partnershipplan.render.words.Markup;

/** Tells a whole mapping within a line: a few in words of their own, the others key by key. */
final class TellItem {
    private final Page page;
    private final Tell tell;

    TellItem(Page page, Tell tell) {
        this.page = page;
        this.tell = tell;
    }

    /** @param holder the mapping that the item belongs to */
    Markup tell(Shape shape, Item item, Item holder) {
        if (item.meta().shorthand()) {
            return shorthand(shape, item);
        }
        if (item instanceof Period period && period.start() != null && period.end() != null) {
            return withExtras(
                    page.words.text(page.dates.range(period.start(), period.end())),
                    shape,
                    item,
                    Set.of("start", "end"));
        }
        return switch (shape.index()) {
            case FormatTable.PERSON -> person(shape, (Person) item);
            case FormatTable.SIGNATORY -> signatory(shape, (Signatory) item);
            case FormatTable.TARGET -> dated(shape, item, ((Target) item).value(), ((Target) item).date(), holder);
            case FormatTable.BASELINE ->
                dated(shape, item, ((Baseline) item).value(), ((Baseline) item).date(), holder);
            case FormatTable.RESULT -> result(shape, (Result) item, holder);
            case FormatTable.COST -> cost(shape, (Cost) item);
            case FormatTable.CHECK -> check(shape, (Check) item);
            default -> byKey(shape, item);
        };
    }

    private Markup shorthand(Shape shape, Item item) {
        if (shape.index() == FormatTable.COST) {
            return page.word("free");
        }
        Object value = FormatTable.values(shape.index(), item)[shape.shorthand()];
        return tell.field(shape, item, shape.shorthand(), value);
    }

    private Markup person(Shape shape, Person person) {
        return namedBy(shape, person, person.title(), person.name());
    }

    private Markup signatory(Shape shape, Signatory signatory) {
        return namedBy(shape, signatory, signatory.title(), signatory.name());
    }

    private Markup namedBy(Shape shape, Item item, @Nullable String title, @Nullable String name) {
        List<Markup> parts = new ArrayList<>();
        for (String part : new @Nullable String[] {name, title}) {
            if (part != null) {
                parts.add(page.words.text(part));
            }
        }
        return withExtras(page.words.joined(parts, ", "), shape, item, Set.of("title", "name"));
    }

    /** A value and when it was, or is to be, reached. */
    private Markup dated(Shape shape, Item item, @Nullable Decimal value, @Nullable LocalDate date, Item holder) {
        if (value == null || item.isOpen("value")) {
            return byKey(shape, item);
        }
        Markup figure = page.words.text(tell.figure(value, holder));
        Markup when = date == null ? Markup.EMPTY : page.words.text(page.dates.brief(date));
        List<Markup> rest = extras(shape, item, date == null ? Set.of("value") : Set.of("value", "date"));
        if (!when.isEmpty()) {
            rest.add(0, when);
        }
        return page.words.sub(figure, page.words.joined(rest, " · "));
    }

    /** A result, with the counts it was made of: {@code 73% (27 of 37)}. */
    private Markup result(Shape shape, Result result, Item holder) {
        if (result.value() == null || result.numerator() == null || result.denominator() == null) {
            return dated(shape, result, result.value(), result.date(), holder);
        }
        List<Markup> rest = extras(shape, result, Set.of("value", "date", "numerator", "denominator"));
        String counts = page.labels
                .word("outOf")
                .replace("{numerator}", tell.figure(result.numerator(), result))
                .replace("{denominator}", tell.figure(result.denominator(), result));
        rest.add(0, page.words.text(counts));
        if (result.date() != null) {
            rest.add(0, page.words.text(page.dates.brief(result.date())));
        }
        return page.words.sub(page.words.text(tell.figure(result.value(), holder)), page.words.joined(rest, " · "));
    }

    private Markup cost(Shape shape, Cost cost) {
        if (cost.amount() == null || cost.isOpen("basis")) {
            return byKey(shape, cost);
        }
        String amount = tell.money(cost.amount());
        Markup told = page.words.text(cost.basis() == null ? amount : amount + " · " + cost.basis());
        return withExtras(told, shape, cost, Set.of("amount", "basis"));
    }

    private Markup check(Shape shape, Check check) {
        if (check.mustHave() == null || check.result() == null) {
            return byKey(shape, check);
        }
        Markup told = page.words.labelled(tell.key(shape, check, "must_have"), tell.key(shape, check, "result"));
        return withExtras(told, shape, check, Set.of("must_have", "result"));
    }

    private Markup withExtras(Markup told, Shape shape, Item item, Set<String> without) {
        List<Markup> rest = extras(shape, item, without);
        if (told.isEmpty()) {
            return page.words.joined(rest, " · ");
        }
        return rest.isEmpty() ? told : page.words.sub(told, page.words.joined(rest, " · "));
    }

    private Markup byKey(Shape shape, Item item) {
        Field line = shape.line();
        if (line != null && item.says(line.name()) && shape.listed()) {
            return withExtras(tell.key(shape, item, line.name()), shape, item, Set.of(line.name()));
        }
        return page.words.joined(extras(shape, item, Set.of()), " · ");
    }

    /** What else a mapping says, each with its label. */
    List<Markup> extras(Shape shape, Item item, Set<String> without) {
        List<Markup> extras = new ArrayList<>();
        for (Tell.Told told : tell.told(shape, item, without)) {
            extras.add(page.words.labelled(page.label(shape.index(), told.key()), told.value()));
        }
        return extras;
    }
}
