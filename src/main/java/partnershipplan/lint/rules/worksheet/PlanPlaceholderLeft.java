package partnershipplan.lint.rules.worksheet;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Severity;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Walk;
import partnershipplan.lint.PlanText;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.lint.Say;
import partnershipplan.model.Item;
import partnershipplan.model.Todo;
import partnershipplan.vocabulary.Placeholders;

/** An answer that is still to come, or words of a template where the author's own belong. */
public final class PlanPlaceholderLeft implements Rule {
    /** Read when the rule first runs. */
    private static final class Shipped {
        static final Placeholders PLACEHOLDERS = Placeholders.shipped();
    }

    @Override
    public String id() {
        return "plan/placeholder-left";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(RuleContext plan) {
        Walk.items(plan.plan(), (item, shape) -> {
            checkTodos(plan, item, shape);
            checkId(plan, item);
        });
        for (PlanText text : plan.texts()) {
            Placeholders.Hit hit = Todo.is(text.text()) ? null : Shipped.PLACEHOLDERS.first(text.text());
            if (hit != null) {
                String words = text.text().substring(hit.start(), hit.end());
                int nth = occurrences(words, text.text().substring(0, hit.end() - 1));
                plan.reportWords(severity(plan), text.path(), words, nth, message(hit, words));
            }
        }
    }

    private static Severity severity(RuleContext plan) {
        return plan.active() ? Severity.ERROR : Severity.WARNING;
    }

    private static void checkTodos(RuleContext plan, Item item, Shape shape) {
        for (Map.Entry<String, String> todo : item.meta().todo().entrySet()) {
            int list = todo.getKey().indexOf('[');
            String key = "`" + (list < 0 ? todo.getKey() : todo.getKey().substring(0, list)) + "`";
            String name = name(item, shape);
            plan.report(
                    severity(plan),
                    item.at(todo.getKey()),
                    "Still to be answered: " + (list < 0 ? "" : "an item of ") + key
                            + (name == null ? "" : " of " + Say.quoted(name, "this item"))
                            + (todo.getValue().equals(Todo.WORD) ? "" : " (" + Say.quoted(todo.getValue(), "") + ")")
                            + (plan.active()
                                    ? ". Write the answer, or set `status: draft` until you have it."
                                    : ". Write the answer in place of `TODO`."));
        }
    }

    /** The line by which people know an item, such as a task or a partner's name. */
    private static @Nullable String name(Item item, Shape shape) {
        Field line = shape.listed() ? shape.line() : null;
        return line == null ? null : (String) FormatTable.values(shape.index(), item)[shape.indexOf(line.name())];
    }

    private static void checkId(RuleContext plan, Item item) {
        String id = item.meta().id();
        Placeholders.Hit hit = id == null ? null : Shipped.PLACEHOLDERS.first(id);
        if (hit != null && plan.map().has(item.at(Shape.ID))) {
            plan.report(severity(plan), item.at(Shape.ID), message(hit, String.valueOf(id)));
        }
    }

    private static String message(Placeholders.Hit hit, String words) {
        return Say.quoted(words, "This")
                + (hit.isExample()
                        ? " is an example that `plan init` wrote. Write your own over it, or delete it."
                        : " still stands where your own words belong. Write them in its place.");
    }

    private static int occurrences(String words, String text) {
        int count = 0;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            count++;
        }
        return count;
    }
}
