package partnershipplan.custom.jsonpath;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import partnershipplan.custom.regex.Regex;
import partnershipplan.custom.regex.RegexException;
import partnershipplan.normal.Value;

/** Decides the conditions of filters. */
final class Judge {
    private final Selection selection;
    private final Steps steps;
    private final Comparison comparison;
    private final Map<String, @Nullable Regex> regexes = new HashMap<>();

    Judge(Selection selection, Steps steps) {
        this.selection = selection;
        this.steps = steps;
        this.comparison = new Comparison(steps);
    }

    boolean holds(Condition condition, Value current) {
        if (condition instanceof Condition.And and) {
            for (Condition one : and.all()) {
                if (!holds(one, current)) {
                    return false;
                }
            }
            return true;
        }
        if (condition instanceof Condition.Or or) {
            for (Condition one : or.any()) {
                if (holds(one, current)) {
                    return true;
                }
            }
            return false;
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.condition(), current);
        }
        if (condition instanceof Condition.Exists exists) {
            return !selection.of(exists.query(), current).isEmpty();
        }
        if (condition instanceof Condition.Matches matches) {
            return matches(matches, current);
        }
        Condition.Compares compares = (Condition.Compares) condition;
        return comparison.holds(value(compares.left(), current), compares.relation(), value(compares.right(), current));
    }

    /** The operand's value, or null for nothing. */
    private @Nullable Value value(Operand operand, Value current) {
        if (operand instanceof Operand.Literal literal) {
            return literal.value();
        }
        if (operand instanceof Operand.Selected selected) {
            return only(selection.of(selected.query(), current));
        }
        if (operand instanceof Operand.Only only) {
            return only(selection.of(only.query(), current));
        }
        if (operand instanceof Operand.Count count) {
            return figure(selection.of(count.query(), current).size());
        }
        return length(value(((Operand.Length) operand).of(), current));
    }

    private static @Nullable Value only(List<Value> values) {
        return values.size() == 1 ? values.get(0) : null;
    }

    private static @Nullable Value length(@Nullable Value value) {
        if (value instanceof Value.Text text) {
            return figure(text.text().codePointCount(0, text.text().length()));
        }
        if (value instanceof Value.Sequence sequence) {
            return figure(sequence.items().size());
        }
        return value instanceof Value.Mapping mapping ? figure(mapping.fields().size()) : null;
    }

    private static Value figure(int number) {
        return new Value.Figure("", BigDecimal.valueOf(number));
    }

    private boolean matches(Condition.Matches matches, Value current) {
        if (Comparison.single(value(matches.text(), current)) instanceof Value.Text text
                && value(matches.regex(), current) instanceof Value.Text written) {
            Regex regex = regex(written.text());
            if (regex != null) {
                steps.take(regex.steps(text.text()));
                return matches.whole() ? regex.matches(text.text()) : regex.isIn(text.text());
            }
        }
        return false;
    }

    /** The regular expression, or null where a text of the document is none: then nothing matches. */
    private @Nullable Regex regex(String written) {
        if (!regexes.containsKey(written)) {
            steps.take(written.length());
            regexes.put(written, compiled(written));
        }
        return regexes.get(written);
    }

    private static @Nullable Regex compiled(String written) {
        try {
            return Regex.ofIRegexp(written);
        } catch (RegexException e) {
            return null;
        }
    }
}
