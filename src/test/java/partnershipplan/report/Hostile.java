package partnershipplan.report;

import java.util.List;
import partnershipplan.finding.Finding;
import partnershipplan.finding.Severity;
import partnershipplan.source.SourceText;
import partnershipplan.source.Span;

/** A file whose name and findings try to break out of every form. */
final class Hostile {
    static final String FILE = "a:b,c%0A/]]> <x>&\"'\n::error::\u202E\u0001 {0} \u2028\uD83D\uDE00.yaml";

    static final String MESSAGE = "]]>--><!-- <b a=\"'\">&amp; \u0000\u0001\u0008\u001B[31m\u007F\u0085 a\tb\r\n"
            + "::error file=x::y %0A%25%3A, {0}{{1}} [click](http://example.org) \uD800 \uDC00 \uFFFE\uFFFF"
            + " \u202E\u2066\u200B\uFEFF\u2028\u2029 \uD83D\uDE00 \\u0041 \\";

    static final String HINT = "\u202Ehint\n]]>%\uDFFF\uD83D";
    static final String PATH = "tactics[\"a\"]<b>.x\n\u0002%,:";

    static final List<Told> SAMPLE = List.of(new Told(
            new SourceText(FILE, MESSAGE),
            List.of(
                    finding(Severity.ERROR, false),
                    finding(Severity.WARNING, false),
                    finding(Severity.INFO, false),
                    finding(Severity.ERROR, true))));

    private Hostile() {}

    private static Finding finding(Severity severity, boolean waived) {
        return new Finding("format/value", severity, FILE, Span.of(1, 1, 3), PATH, MESSAGE, HINT, waived);
    }
}
