package partnershipplan.cli;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Severity;
import partnershipplan.parse.Parsed;
import partnershipplan.parse.PlanParser;
import partnershipplan.report.RuleTexts;
import partnershipplan.report.Summary;
import picocli.CommandLine.Model.CommandSpec;

/** {@code plan validate}: is this a plan? */
final class ValidateCommand implements Command, Checking {
    @Override
    public String command() {
        return "validate";
    }

    @Override
    public String checked() {
        return "syntax, the seven sections, keys, values, ids, references and dates";
    }

    @Override
    public RuleTexts texts() {
        return RuleTexts.NONE;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description("Is this a plan? Checks syntax, sections, keys, values, ids, references and dates.");
        Options.inputs(spec);
        Reports.describe(spec);
    }

    @Override
    public boolean takesInputs() {
        return true;
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        List<Inputs.Input> inputs = new Inputs(console).find(arguments);
        try (Reports reports = Reports.of(arguments, console, this)) {
            Check check = new Check(reports, console, Options.verbose(arguments));
            InOrder.each(inputs, check, check);
            return check.end();
        }
    }

    /** One run over all inputs. */
    private static final class Check
            implements InOrder.Work<Inputs.Input, Check.Outcome>, InOrder.Taker<Check.Outcome> {
        private final Reports reports;
        private final Console console;
        private Summary summary = Summary.NONE;
        private final boolean verbose;
        private boolean unread;

        Check(Reports reports, Console console, boolean verbose) {
            this.reports = reports;
            this.console = console;
            this.verbose = verbose;
        }

        /** What became of an input: parsed, or why it could not be read. */
        record Outcome(@Nullable Parsed parsed, String failure) {}

        @Override
        public Outcome on(Inputs.Input input) {
            try {
                return new Outcome(PlanParser.parse(input.name(), input.read()), "");
            } catch (IOException e) {
                return new Outcome(null, "cannot read " + input.name() + ": " + IoMessages.of(e));
            }
        }

        @Override
        public void take(Outcome outcome) throws IOException {
            Parsed parsed = outcome.parsed();
            if (parsed == null) {
                console.err().println("plan: " + outcome.failure());
                unread = true;
                return;
            }
            if (verbose) {
                console.err().println("checked " + parsed.source().name());
            }
            summary = summary.plus(parsed.findings());
            reports.file(parsed.source(), parsed.findings());
        }

        int end() throws IOException {
            reports.end(summary);
            if (unread) {
                return ExitCode.FAILURE;
            }
            return summary.atLeast(Severity.ERROR) > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
        }
    }
}
