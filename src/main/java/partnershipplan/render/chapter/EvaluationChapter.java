package partnershipplan.render.chapter;

import java.util.List;
import java.util.Set;
import partnershipplan.format.FormatTable;
import partnershipplan.model.Evaluation;
import partnershipplan.model.Metric;
import partnershipplan.render.view.Block;
import partnershipplan.render.view.Entry;

/** How we will know that the partnerships work. */
record EvaluationChapter(Page page, Parts parts) implements Chapters.Content {
    @Override
    public void write(List<Block> blocks, List<Entry> entries) {
        Evaluation evaluation = page.plan.evaluation();
        if (evaluation == null) {
            return;
        }
        parts.prose(blocks, evaluation, "approach", evaluation.approach(), 3);
        if (!evaluation.metrics().isEmpty()) {
            metrics(blocks, evaluation.metrics());
        }
        if (evaluation.process() != null || evaluation.isOpen("process")) {
            blocks.add(parts.heading(3, page.label(FormatTable.EVALUATION, "process")));
            parts.prose(blocks, evaluation, "process", evaluation.process(), 4);
        }
        parts.facts(blocks, FormatTable.EVALUATION, evaluation, Set.of("approach", "process", "metrics"));
    }

    private void metrics(List<Block> blocks, List<Metric> metrics) {
        boolean apart = ResultFacts.needed(metrics);
        blocks.add(Block.of(
                apart
                        ? parts.table(
                                FormatTable.METRIC,
                                Set.of("results"),
                                metrics,
                                "metric",
                                "baseline",
                                "target",
                                "source")
                        : parts.table(
                                FormatTable.METRIC, metrics, "metric", "baseline", "results", "target", "source")));
        new MetricFigure(page, parts).write(blocks, metrics);
        if (apart) {
            new ResultFacts(page, parts).write(blocks, metrics);
        }
    }
}
