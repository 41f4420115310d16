package partnershipplan.lint;

import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Severity;
import partnershipplan.source.Span;

/**
 * What a rule reports.
 *
 * @param severity null for the rule's own
 * @param span null for the place of the path
 */
record Reported(
        Rule rule,
        @Nullable Severity severity,
        String path,
        @Nullable Span span,
        String message) {}
