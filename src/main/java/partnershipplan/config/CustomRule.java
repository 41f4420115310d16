package partnershipplan.config;

import partnershipplan.finding.Severity;
import partnershipplan.source.Node;

/**
 * A rule that is data.
 *
 * @param given where it looks: a JSONPath of RFC 9535
 * @param then the JSON Schema of what it finds there, as it was typed
 */
public record CustomRule(String id, Severity severity, String message, Node.Scalar given, Node.Mapping then) {}
