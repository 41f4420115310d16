package partnershipplan.report;

import partnershipplan.finding.Finding;
import partnershipplan.terminal.Legible;

/** A finding on one line, as people read it: {@code file:line:column: severity: message [rule]}. */
final class FindingLine {
    private FindingLine() {}

    static String of(Finding finding) {
        return Legible.line(finding.file()) + ":" + finding.span().line() + ":"
                + finding.span().column() + ": " + finding.severity().word() + ": "
                + Legible.line(finding.message()) + " [" + finding.rule() + "]";
    }
}
