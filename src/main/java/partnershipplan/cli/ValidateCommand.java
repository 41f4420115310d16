package partnershipplan.cli;

import java.io.IOException;
import partnershipplan.finding.Checked;
import partnershipplan.finding.Severity;
import partnershipplan.parse.Parsed;
import picocli.CommandLine.Model.CommandSpec;

/** {@code plan validate}: is this a plan? */
final class ValidateCommand implements Command, CheckRun.Judge {
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
        try (Reports reports = Reports.of(arguments, console, "validate")) {
            return new CheckRun(this, reports, console, Options.verbose(arguments))
                    .over(new Inputs(console), arguments, Severity.ERROR);
        }
    }

    @Override
    public CheckRun.Outcome check(CheckRun.Read read) {
        Parsed parsed = read.parsed();
        return CheckRun.Outcome.of(new Checked(parsed.source(), parsed.findings()));
    }
}
