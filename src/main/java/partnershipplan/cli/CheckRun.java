package partnershipplan.cli;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Checked;
import partnershipplan.finding.Severity;
import partnershipplan.parse.Parsed;
import partnershipplan.parse.PlanParser;
import partnershipplan.report.Summary;

/** One run of checks over all inputs: each is read, judged and reported, in order. */
final class CheckRun implements InOrder.Work<Inputs.Input, CheckRun.Outcome>, InOrder.Taker<CheckRun.Outcome> {
    private final Judge judge;
    private final Reports reports;
    private final Console console;
    private final boolean verbose;
    private Summary summary = Summary.NONE;
    private boolean failed;
    private boolean fixable;

    CheckRun(Judge judge, Reports reports, Console console, boolean verbose) {
        this.judge = judge;
        this.reports = reports;
        this.console = console;
        this.verbose = verbose;
    }

    /** An input that was read. */
    record Read(Inputs.Input input, byte[] bytes, Parsed parsed) {}

    /** What is found in a plan, and done with it. */
    interface Judge {
        Outcome check(Read read) throws IOException;
    }

    /**
     * What became of an input.
     *
     * @param checked null where it could not be read
     * @param failure why it could not be read, or written; else empty
     * @param note for standard error
     * @param out for standard output
     * @param fixable whether there are fixes that were not made
     */
    record Outcome(@Nullable Checked checked, String failure, String note, byte[] out, boolean fixable) {
        static final byte[] NOTHING = {};

        static Outcome of(Checked checked) {
            return new Outcome(checked, "", "", NOTHING, false);
        }

        static Outcome failure(@Nullable Checked checked, String failure) {
            return new Outcome(checked, failure, "", NOTHING, false);
        }
    }

    /**
     * Checks all inputs.
     *
     * @param threshold the mildest finding that counts as a failure; null where none does
     * @return the exit code
     */
    int over(List<Inputs.Input> inputs, @Nullable Severity threshold) throws IOException {
        InOrder.each(inputs, this, this);
        reports.end(summary);
        if (failed) {
            return ExitCode.FAILURE;
        }
        boolean fails = threshold != null && (fixable || summary.atLeast(threshold) > 0);
        return fails ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    @Override
    public Outcome on(Inputs.Input input) throws IOException {
        byte[] bytes;
        try {
            bytes = input.read();
        } catch (IOException e) {
            return Outcome.failure(null, "cannot read " + input.name() + ": " + IoMessages.of(e));
        }
        return judge.check(new Read(input, bytes, PlanParser.parse(input.name(), bytes, console.reading())));
    }

    @Override
    public void take(Outcome outcome) throws IOException {
        if (!outcome.failure().isEmpty()) {
            tell("plan: " + outcome.failure());
            failed = true;
        }
        Checked checked = outcome.checked();
        if (checked == null) {
            return;
        }
        if (verbose) {
            tell("checked " + checked.source().name());
        }
        if (!outcome.note().isEmpty()) {
            tell(outcome.note());
        }
        console.out().write(outcome.out(), 0, outcome.out().length);
        fixable |= outcome.fixable();
        summary = summary.plus(checked.findings());
        reports.file(checked.source(), checked.findings());
    }

    /** Says something on standard error, behind the findings told so far: they may go there, too. */
    private void tell(String sentence) throws IOException {
        reports.flush();
        console.err().println(sentence);
    }
}
