package partnershipplan.custom;

import partnershipplan.finding.Severity;
import partnershipplan.source.Node;

/**
 * A rule as it is configured.
 *
 * @param message what people read where the rule is broken
 * @param given a JSONPath (RFC 9535) to the places that the rule is about
 * @param then a JSON Schema (2020-12) that the value of each such place must satisfy
 */
public record CustomRule(String id, Severity severity, String message, Node.Scalar given, Node then) {}
