package partnershipplan.custom;

import partnershipplan.source.Span;

/**
 * What is wrong with a rule itself.
 *
 * @param span where, in the configuration
 */
public record Fault(Span span, String message) {}
