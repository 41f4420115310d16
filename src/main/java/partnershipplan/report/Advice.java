package partnershipplan.report;

import partnershipplan.finding.Finding;

/** What is wrong and what to type instead, for forms that have one place for both. */
final class Advice {
    private Advice() {}

    static String of(Finding finding) {
        return finding.hint().isEmpty() ? finding.message() : finding.message() + "; " + finding.hint();
    }
}
