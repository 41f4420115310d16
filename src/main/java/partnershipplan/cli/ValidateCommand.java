package partnershipplan.cli;

import java.io.IOException;
import java.util.List;
import partnershipplan.finding.Checked;
import partnershipplan.finding.Severity;
import partnershipplan.parse.Parsed;
import partnershipplan.report.RuleTexts;
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
        return new PageTexts();
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
            return new CheckRun(ValidateCommand::check, reports, console, Options.verbose(arguments))
                    .over(inputs, Severity.ERROR);
        }
    }

    private static CheckRun.Outcome check(CheckRun.Read read) {
        Parsed parsed = read.parsed();
        return CheckRun.Outcome.of(new Checked(parsed.source(), parsed.findings()));
    }
}
