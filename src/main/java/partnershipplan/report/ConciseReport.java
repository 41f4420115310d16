package partnershipplan.report;

import java.io.IOException;
import java.util.List;
import partnershipplan.finding.Finding;
import partnershipplan.source.SourceText;

/** A line a finding: {@code file:line:column: severity: message [rule]}. */
public final class ConciseReport implements Report {
    private final Appendable out;

    public ConciseReport(Appendable out) {
        this.out = out;
    }

    @Override
    public void file(SourceText source, List<Finding> findings) throws IOException {
        for (Finding finding : findings) {
            if (!finding.waived()) {
                out.append(FindingLine.of(finding)).append('\n');
            }
        }
    }

    @Override
    public void end(Summary summary) {}
}
