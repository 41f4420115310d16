package partnershipplan.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import partnershipplan.edit.ChangedLines;
import partnershipplan.edit.UnifiedDiff;
import partnershipplan.edit.events.Event;
import partnershipplan.edit.events.PlanText;
import partnershipplan.edit.events.Refusal;
import partnershipplan.finding.Checked;
import partnershipplan.finding.Finding;
import partnershipplan.parse.Parsed;
import partnershipplan.parse.PlanParser;
import partnershipplan.report.TextReport;
import partnershipplan.source.SourceText;
import partnershipplan.terminal.Legible;

/**
 * Puts an event down in a plan, if the plan is none the worse for it, and says what was changed.
 *
 * @param dryRun whether to show the change instead of making it
 */
record Recording(LintRun lint, Console console, boolean quiet, boolean dryRun) {
    /** @return the exit code */
    int of(Event event, Inputs.Input input) throws IOException {
        byte[] bytes = input.read();
        Parsed before = PlanParser.parse(input.name(), bytes, console.reading());
        if (before.plan() == null) {
            return refuse(before.source(), before.findings());
        }
        PlanText text = new PlanText(before);
        String sentence = putDown(event, text);
        Parsed after = text.parsed();
        List<Finding> errors = NewFindings.of(before.findings(), after.findings());
        if (!errors.isEmpty()) {
            return refuse(after.source(), errors);
        }
        if (after.source().equals(before.source())) {
            pass(input, bytes);
            account(input).println(input.name() + ": " + sentence + "; nothing was changed");
            return ExitCode.DONE;
        }
        // As they may be printed: what nobody may read is hidden in both.
        Checked old = lint.concealment(input, after).of(lint.check(input, before));
        Checked now = lint.concealment(input, before).of(lint.check(input, after));
        if (dryRun) {
            console.out()
                    .print(UnifiedDiff.of(
                            ByteOrderMark.shown(old.source(), bytes), ByteOrderMark.shown(now.source(), bytes)));
        } else {
            write(input, ByteOrderMark.bytes(after.source().text(), bytes));
        }
        tell(input, sentence, old, now);
        return ExitCode.DONE;
    }

    private static String putDown(Event event, PlanText text) {
        try {
            return event.putDown(text);
        } catch (Refusal e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private int refuse(SourceText source, List<Finding> findings) throws IOException {
        new TextReport(console.err(), false, () -> "", TextReport.ALL).file(source, findings);
        console.err().println("Nothing was written: the plan would not be valid.");
        return ExitCode.FINDINGS;
    }

    /** Standard input comes out at standard output, changed or not. */
    private void pass(Inputs.Input input, byte[] bytes) throws IOException {
        if (input.path() == null && !dryRun) {
            console.out().write(bytes);
        }
    }

    private void write(Inputs.Input input, byte[] bytes) throws IOException {
        Path path = input.path();
        if (path == null) {
            pass(input, bytes);
        } else if (Files.isWritable(path)) {
            SafeFiles.replace(path, bytes);
        } else {
            throw new FailureException("cannot write " + input.name() + ": permission denied", null);
        }
    }

    private void tell(Inputs.Input input, String sentence, Checked old, Checked now) throws IOException {
        if (quiet) {
            return;
        }
        PrintStream account = account(input);
        account.println(now.source().name() + ": " + Legible.line(sentence) + (dryRun ? "; nothing was written" : ""));
        if (!dryRun) {
            for (ChangedLines.Line line : ChangedLines.of(old.source(), now.source())) {
                account.println("  " + line.number() + (line.gone() ? " - " : " + ") + Legible.line(line.text()));
            }
        }
        List<Finding> found = NewFindings.of(old.findings(), now.findings());
        if (!found.isEmpty()) {
            console.err().println("What plan lint finds now, and did not before:");
            new TextReport(console.err(), false, () -> "", TextReport.ALL).file(now.source(), found);
        }
    }

    /** Where the account of what was done goes: it makes room for a plan or a diff. */
    private PrintStream account(Inputs.Input input) {
        return input.path() == null || dryRun ? console.err() : console.out();
    }
}
