package partnershipplan.custom.schema;

import partnershipplan.source.Span;

/** What is wrong with a schema, and where. */
public record SchemaFault(Span span, String message) {}
