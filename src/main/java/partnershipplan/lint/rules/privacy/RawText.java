package partnershipplan.lint.rules.privacy;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import partnershipplan.lint.RuleContext;
import partnershipplan.source.Lines;
import partnershipplan.source.Span;

/** A file's text and name as the pack reads them, comments and all, and reports what it found without showing it. */
final class RawText {
    private final RuleContext plan;
    private final String text;
    private final Stretches stretches;
    private @Nullable Lines lines;

    private RawText(RuleContext plan) {
        this.plan = plan;
        this.text = plan.source().text();
        this.stretches = new Stretches(text);
    }

    /** The same for all rules. */
    static RawText of(RuleContext plan) {
        return plan.once(RawText.class, RawText::new);
    }

    String text() {
        return text;
    }

    /** What is worth a closer look in the text. */
    Stretches stretches() {
        return stretches;
    }

    /** The path of what stands at a place. */
    String path(int at) {
        Span span = span(at, at);
        return plan.map().pathAt(span.line(), span.column());
    }

    /** The value of a path that a place is in; the place's line where it is in none, as in a comment. */
    Stretches.Stretch value(String path, int at) {
        Span value = plan.map().value(path);
        Span place = span(at, at);
        Lines made = lines();
        return value.holds(place.line(), place.column())
                ? new Stretches.Stretch(
                        made.offset(value.line(), value.column()), made.offset(value.endLine(), value.endColumn()))
                : new Stretches.Stretch(made.offset(place.line(), 1), made.offset(place.line() + 1, 1));
    }

    /** Reports a stretch of the text, and keeps it out of every report. */
    void report(int from, int to, String message) {
        Span span = span(from, to);
        plan.report(plan.map().pathAt(span.line(), span.column()), span, message);
        plan.conceal(span);
        plan.conceal(text.substring(from, to));
    }

    /** Reports a stretch of the file's name. */
    void reportName(int from, int to, String message) {
        plan.report("", Span.START, message);
        plan.conceal(plan.source().name().substring(from, to));
    }

    /** The file's name as words, each with a capital letter: names of files join words by signs. */
    String nameInWords() {
        StringBuilder words = new StringBuilder(plan.source().name());
        for (int i = 0; i < words.length(); i++) {
            if ("-_./\\".indexOf(words.charAt(i)) >= 0) {
                words.setCharAt(i, ' ');
            } else if (i == 0 || words.charAt(i - 1) == ' ') {
                words.setCharAt(i, Character.toUpperCase(words.charAt(i)));
            }
        }
        return words.toString();
    }

    /** The text from one place to another, in small letters. */
    String small(int from, int to) {
        return text.substring(Math.max(0, from), Math.min(text.length(), to)).toLowerCase(Locale.ROOT);
    }

    private Span span(int from, int to) {
        return lines().span(from, to);
    }

    private Lines lines() {
        Lines made = lines == null ? new Lines(text) : lines;
        lines = made;
        return made;
    }
}
