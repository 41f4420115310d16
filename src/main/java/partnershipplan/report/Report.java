package partnershipplan.report;

import java.io.IOException;
import java.util.List;
import partnershipplan.finding.Finding;
import partnershipplan.source.SourceText;

/** A form of findings; told of each file in order, then of the end. */
public interface Report {
    /** A file that was checked, with its findings in order. */
    void file(SourceText source, List<Finding> findings) throws IOException;

    /** All files are told. */
    void end(Summary summary) throws IOException;
}
