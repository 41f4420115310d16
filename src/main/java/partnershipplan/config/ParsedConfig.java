package partnershipplan.config;

import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Finding;
import partnershipplan.source.SourceText;

/**
 * What became of a configuration's file.
 *
 * @param config null where something was found
 * @param findings sorted by place
 */
public record ParsedConfig(SourceText source, @Nullable Config config, List<Finding> findings) {}
