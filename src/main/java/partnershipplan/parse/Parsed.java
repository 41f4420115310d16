package partnershipplan.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Finding;
import partnershipplan.model.Plan;
import partnershipplan.source.SourceMap;
import partnershipplan.source.SourceText;

/**
 * What became of a file.
 *
 * @param reading how it was read, and is read again once it has changed
 * @param plan what could be read of it; null where it is no YAML mapping at all
 * @param findings every structural finding, sorted by place
 */
public record Parsed(
        SourceText source, Reading reading, @Nullable Plan plan, SourceMap map, List<Finding> findings) {}
