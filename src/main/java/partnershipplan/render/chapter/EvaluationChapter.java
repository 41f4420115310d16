package partnershipplan.render.chapter;

import java.util.List;
import java.util.Set;
import partnershipplan.format.FormatTable;
import partnershipplan.model.Evaluation;
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
            blocks.add(Block.of(parts.table(
                    FormatTable.METRIC, evaluation.metrics(), "metric", "baseline", "results", "target", "source")));
        }
        if (evaluation.process() != null || evaluation.isOpen("process")) {
            blocks.add(parts.heading(3, page.label(FormatTable.EVALUATION, "process")));
            parts.prose(blocks, evaluation, "process", evaluation.process(), 4);
        }
        parts.facts(blocks, FormatTable.EVALUATION, evaluation, Set.of("approach", "process", "metrics"));
    }
}
