package partnershipplan.finding;

import java.util.Comparator;
import partnershipplan.source.Span;

/**
 * Something found in a plan.
 *
 * @param rule the rule's id, such as {@code format/key-missing}
 * @param file the file's name as the user knows it
 * @param span where
 * @param path the part of the plan, ready for a waiver; empty where it is the whole file
 * @param message what is wrong, in one or two sentences
 * @param hint what to type instead; may be empty
 */
public record Finding(
        String rule,
        Severity severity,
        String file,
        Span span,
        String path,
        String message,
        String hint,
        boolean waived) {
    /** By file, line, column and rule. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
            .thenComparingInt(f -> f.span().line())
            .thenComparingInt(f -> f.span().column())
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message);
}
