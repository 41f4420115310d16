package partnershipplan.finding;

import java.util.List;
import partnershipplan.source.SourceText;

/**
 * A file that was checked.
 *
 * @param source the text as reports may print it
 * @param findings sorted by place
 */
public record Checked(SourceText source, List<Finding> findings) {}
