package partnershipplan.finding;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
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
 * @param fix the edits that the hint speaks of, where they are sure; null where a person must decide
 */
public record Finding(
        String rule,
        Severity severity,
        String file,
        Span span,
        String path,
        String message,
        String hint,
        boolean waived,
        @Nullable Fix fix) {
    /** A finding that a person must mend. */
    public Finding(
            String rule,
            Severity severity,
            String file,
            Span span,
            String path,
            String message,
            String hint,
            boolean waived) {
        this(rule, severity, file, span, path, message, hint, waived, null);
    }

    /** The same for a person to mend. */
    public Finding withoutFix() {
        return new Finding(rule, severity, file, span, path, message, hint, waived);
    }

    /** By file, line, column and rule. */
    public static final Comparator<Finding> ORDER = new Order();

    /** Written out: the same from five lambdas takes a tenth of a whole run to link. */
    private static final class Order implements Comparator<Finding> {
        @Override
        public int compare(Finding a, Finding b) {
            int order = a.file().compareTo(b.file());
            order = order != 0
                    ? order
                    : Integer.compare(a.span().line(), b.span().line());
            order = order != 0
                    ? order
                    : Integer.compare(a.span().column(), b.span().column());
            order = order != 0 ? order : a.rule().compareTo(b.rule());
            return order != 0 ? order : a.message().compareTo(b.message());
        }
    }
}
