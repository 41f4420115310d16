package partnershipplan.render.overlay;

import partnershipplan.finding.Severity;

/** What can be wrong with templates of one's own. */
enum TemplateRule {
    SYNTAX("template/syntax", Severity.ERROR),
    NAME("template/name-unknown", Severity.ERROR),
    NESTING("template/nesting", Severity.ERROR),
    PART("template/part-unknown", Severity.ERROR),
    STYLE("template/style-sheet", Severity.ERROR),
    OUTSIDE("template/outside", Severity.ERROR),
    UNUSED("template/unused", Severity.WARNING),
    OUTDATED("template/outdated", Severity.WARNING),
    ORIGIN("template/origin-unknown", Severity.INFO);

    final String id;
    final Severity severity;

    TemplateRule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }
}
