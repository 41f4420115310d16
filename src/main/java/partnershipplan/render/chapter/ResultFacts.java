package partnershipplan.render.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import partnershipplan.format.FormatTable;
import partnershipplan.model.Decimal;
import partnershipplan.model.Metric;
import partnershipplan.model.Result;
import partnershipplan.render.view.Block;
import partnershipplan.render.view.Fact;
import partnershipplan.render.view.Facts;
import partnershipplan.render.words.Markup;

/** The results of metrics that have too many for a column of a table: a line for each metric. */
record ResultFacts(Page page, Parts parts) {
    private static final int MOST_IN_A_COLUMN = 3;
    private static final Set<String> TOLD = Set.of("value", "date", "numerator", "denominator");

    static boolean needed(List<Metric> metrics) {
        return metrics.stream().anyMatch(m -> m.results().size() > MOST_IN_A_COLUMN);
    }

    void write(List<Block> blocks, List<Metric> metrics) {
        List<Fact> facts = new ArrayList<>();
        for (Metric metric : metrics) {
            if (!metric.results().isEmpty()) {
                List<Markup> told = new ArrayList<>();
                metric.results().forEach(result -> told.add(tell(result, metric)));
                Markup name = parts.tell.key(FormatTable.shape(FormatTable.METRIC), metric, "metric");
                facts.add(new Fact(name, page.words.joined(told, "; ")));
            }
        }
        blocks.add(parts.heading(3, page.word("results")));
        blocks.add(Block.of(new Facts(facts)));
    }

    private Markup tell(Result result, Metric metric) {
        var shape = FormatTable.shape(FormatTable.RESULT);
        Decimal value = result.value();
        List<Markup> about = new ArrayList<>();
        if (result.date() != null) {
            about.add(page.words.text(page.dates.brief(result.date())));
        }
        if (result.numerator() != null && result.denominator() != null) {
            about.add(page.words.text(page.labels
                    .word("outOf")
                    .replace("{numerator}", parts.tell.figure(result.numerator(), result))
                    .replace("{denominator}", parts.tell.figure(result.denominator(), result))));
        }
        about.addAll(parts.tell.items.extras(shape, result, TOLD));
        Markup figure = value == null
                ? parts.tell.key(shape, result, "value")
                : page.words.text(parts.tell.figure(value, metric));
        return about.isEmpty()
                ? figure
                : page.words.joined(
                        List.of(figure, page.words.text(" ("), page.words.joined(about, " · "), page.words.text(")")),
                        "");
    }
}
