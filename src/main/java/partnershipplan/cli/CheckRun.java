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
    private boolean unread;

    CheckRun(Judge judge, Reports reports, Console console, boolean verbose) {
        this.judge = judge;
        this.reports = reports;
        this.console = console;
        this.verbose = verbose;
    }

    /** What is found in a plan. */
    interface Judge {
        Checked check(Inputs.Input input, Parsed parsed) throws IOException;
    }

    /** What became of an input: checked, or why it could not be read. */
    record Outcome(@Nullable Checked checked, String failure) {}

    /**
     * Checks all inputs.
     *
     * @param threshold the mildest finding that counts as a failure; null where none does
     * @return the exit code
     */
    int over(List<Inputs.Input> inputs, @Nullable Severity threshold) throws IOException {
        InOrder.each(inputs, this, this);
        reports.end(summary);
        if (unread) {
            return ExitCode.FAILURE;
        }
        return threshold != null && summary.atLeast(threshold) > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    @Override
    public Outcome on(Inputs.Input input) throws IOException {
        Parsed parsed;
        try {
            parsed = PlanParser.parse(input.name(), input.read());
        } catch (IOException e) {
            return new Outcome(null, "cannot read " + input.name() + ": " + IoMessages.of(e));
        }
        return new Outcome(judge.check(input, parsed), "");
    }

    @Override
    public void take(Outcome outcome) throws IOException {
        Checked checked = outcome.checked();
        if (checked == null) {
            console.err().println("plan: " + outcome.failure());
            unread = true;
            return;
        }
        if (verbose) {
            console.err().println("checked " + checked.source().name());
        }
        summary = summary.plus(checked.findings());
        reports.file(checked.source(), checked.findings());
    }
}
