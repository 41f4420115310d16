package partnershipplan.lint;

import java.util.List;
import partnershipplan.finding.Finding;
import partnershipplan.source.SourceText;

/**
 * What linting a plan found.
 *
 * @param source the text as reports may print it
 * @param findings structural ones and the rules', sorted by place
 */
public record Linted(SourceText source, List<Finding> findings) {}
