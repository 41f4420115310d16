package partnershipplan.export.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Type;
import partnershipplan.model.Cadence;
import partnershipplan.model.Decimal;
import partnershipplan.model.EffectiveDate;
import partnershipplan.model.Money;
import partnershipplan.model.PastDate;
import partnershipplan.model.Percent;
import partnershipplan.model.References;

/** A value of a table, in the kinds that spreadsheets tell apart. */
public sealed interface Cell {
    /** What a list's values stand apart by. */
    String BETWEEN = "; ";

    /** Text, as typed. */
    record Text(String text) implements Cell {}

    /** Several lines or ids. */
    record Lines(List<String> lines) implements Cell {}

    /** A number. */
    record Number(BigDecimal value) implements Cell {}

    /** An amount in the plan's currency. */
    record Amount(BigDecimal value) implements Cell {}

    /** A share, from 0 to 100. */
    record Share(BigDecimal value) implements Cell {}

    /** A day. */
    record Day(LocalDate day) implements Cell {}

    /** Yes or no. */
    record YesNo(boolean yes) implements Cell {}

    /** The cell of a key's value that is no mapping. */
    static Cell of(Object value) {
        if (value instanceof Money money) {
            return new Amount(money.amount());
        } else if (value instanceof Percent percent) {
            return new Share(percent.value());
        } else if (value instanceof Decimal number) {
            return new Number(number.value());
        } else if (value instanceof Integer whole) {
            return new Number(BigDecimal.valueOf(whole));
        } else if (value instanceof Boolean yes) {
            return new YesNo(yes);
        } else if (value instanceof LocalDate day) {
            return new Day(day);
        } else if (value instanceof EffectiveDate date) {
            return date.date() == null ? new Text(date.text()) : new Day(date.date());
        } else if (value instanceof PastDate date) {
            return date.first().toString().equals(date.text()) ? new Day(date.first()) : new Text(date.text());
        } else if (value instanceof Cadence cadence) {
            return new Text(cadence.text());
        } else if (value instanceof References references) {
            return new Lines(references.ids());
        } else if (value instanceof List<?> list) {
            return lines(list);
        }
        return new Text(Type.Choice.text(value));
    }

    private static Cell lines(List<?> list) {
        List<String> lines = new ArrayList<>(list.size());
        list.forEach(line -> lines.add(Type.Choice.text(line)));
        return new Lines(lines);
    }

    /** What two places say of one thing: lists are joined, of two single values the first stands. */
    static Cell joined(Cell one, @Nullable Cell other) {
        if (one instanceof Lines first && other instanceof Lines second) {
            Set<String> all = new LinkedHashSet<>(first.lines());
            all.addAll(second.lines());
            return new Lines(List.copyOf(all));
        }
        return one;
    }
}
