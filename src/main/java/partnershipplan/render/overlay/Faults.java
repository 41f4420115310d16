package partnershipplan.render.overlay;

import java.util.ArrayList;
import java.util.List;
import partnershipplan.finding.Checked;
import partnershipplan.finding.Finding;
import partnershipplan.source.Lines;
import partnershipplan.source.SourceText;
import partnershipplan.source.Span;

/** Collects what is wrong with one file. */
final class Faults {
    private final SourceText source;
    private final Lines lines;
    private final List<Finding> findings = new ArrayList<>();

    Faults(SourceText source) {
        this.source = source;
        this.lines = new Lines(source.text());
    }

    SourceText source() {
        return source;
    }

    /** Adds a fault of a stretch of the text, once. */
    void add(TemplateRule rule, int from, int to, String message, String hint) {
        add(rule, lines.span(from, to), message, hint);
    }

    /** Adds a fault of the file as a whole. */
    void add(TemplateRule rule, String message, String hint) {
        add(rule, Span.START, message, hint);
    }

    void add(TemplateRule rule, Span span, String message, String hint) {
        Finding finding = new Finding(rule.id, rule.severity, source.name(), span, "", message, hint, false);
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    Checked checked() {
        findings.sort(Finding.ORDER);
        return new Checked(source, findings);
    }
}
