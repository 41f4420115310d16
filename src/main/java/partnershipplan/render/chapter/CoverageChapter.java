package partnershipplan.render.chapter;

import java.util.List;
import java.util.Set;
import partnershipplan.format.FormatTable;
import partnershipplan.model.Coverage;
import partnershipplan.render.view.Block;
import partnershipplan.render.view.Entry;

/** The services that the partners together must cover. */
record CoverageChapter(Page page, Parts parts) implements Chapters.Content {
    @Override
    public void write(List<Block> blocks, List<Entry> entries) {
        Coverage coverage = page.plan.coverage();
        if (coverage != null) {
            required(blocks, coverage);
        }
        new CoverageMatrix(page, parts).write(blocks);
    }

    private void required(List<Block> blocks, Coverage coverage) {
        if (!coverage.required().isEmpty()) {
            blocks.add(Block.of(parts.table(
                    FormatTable.REQUIRED_SERVICE,
                    coverage.required(),
                    "service",
                    "population",
                    "area",
                    "language",
                    "essential")));
        }
        parts.facts(blocks, FormatTable.COVERAGE, coverage, Set.of("required"));
    }
}
