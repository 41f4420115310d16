package partnershipplan.report;

import java.util.List;
import partnershipplan.finding.Finding;
import partnershipplan.finding.Severity;
import partnershipplan.source.SourceText;
import partnershipplan.source.Span;

/**
 * A file and its findings, as a report is told of them.
 */
record Told(SourceText source, List<Finding> findings) {
    private static final String HARBOR = "plans/harbor.plan.yaml";
    private static final String SPANISH = "plans/Año nuevo.plan.yaml";

    /** Of everything one: each severity, a waived finding, one of the whole file, a clean file, a name with a space. */
    static final List<Told> SAMPLE = List.of(
            new Told(
                    new SourceText(HARBOR, "format: partnership-plan/1\nstatus: drafty\n\nneed:\n  needs: []\n"),
                    List.of(
                            new Finding(
                                    "privacy/identifier",
                                    Severity.ERROR,
                                    HARBOR,
                                    new Span(1, 1, 2, 7),
                                    "",
                                    "the file has a number that looks like a person's",
                                    "",
                                    false),
                            new Finding(
                                    "format/value",
                                    Severity.ERROR,
                                    HARBOR,
                                    Span.of(2, 9, 6),
                                    "status",
                                    "`status` cannot be `drafty`",
                                    "did you mean `draft`?",
                                    false),
                            new Finding(
                                    "need/must-haves-missing",
                                    Severity.WARNING,
                                    HARBOR,
                                    Span.of(4, 1, 4),
                                    "need",
                                    "nothing says what a partner must have",
                                    "add `must_haves:` here",
                                    true),
                            new Finding(
                                    "need/empty",
                                    Severity.WARNING,
                                    HARBOR,
                                    Span.of(5, 3, 5),
                                    "need.needs",
                                    "no need is named",
                                    "write what you cannot offer alone",
                                    false),
                            new Finding(
                                    "background/partnerships-sought-unstated",
                                    Severity.INFO,
                                    HARBOR,
                                    Span.of(5, 3, 5),
                                    "background",
                                    "`background` does not say which partnerships you seek",
                                    "add `seeking:`",
                                    false))),
            new Told(new SourceText("plans/clean.plan.yaml", "format: partnership-plan/1\n"), List.of()),
            new Told(
                    new SourceText(SPANISH, "status: é希望\n"),
                    List.of(new Finding(
                            "format/value",
                            Severity.ERROR,
                            SPANISH,
                            Span.of(1, 9, 3),
                            "status",
                            "`status` cannot be `é希望`",
                            "it is one of: draft, active, retired",
                            false))));
}
