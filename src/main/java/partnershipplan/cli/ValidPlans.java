package partnershipplan.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import partnershipplan.model.Plan;
import partnershipplan.parse.Parsed;
import partnershipplan.parse.PlanParser;
import partnershipplan.report.Summary;
import partnershipplan.report.TextReport;
import partnershipplan.source.SourceMap;

/**
 * The inputs that are valid plans; the findings of the others went to standard error.
 *
 * @param exitCode what the command ends with when all else goes well
 */
record ValidPlans(List<Valid> plans, int exitCode) {
    /** A valid plan, where it came from, and where in it things stand. */
    record Valid(Inputs.Input input, Plan plan, SourceMap map) {}

    static ValidPlans read(Arguments arguments, Console console) throws IOException {
        List<Valid> plans = new ArrayList<>();
        Summary summary = Summary.NONE;
        TextReport report = new TextReport(console.err(), false, () -> "", TextReport.ALL);
        for (Inputs.Input input : new Inputs(console).find(arguments)) {
            Parsed parsed = PlanParser.parse(input.name(), input.read(), console.reading());
            if (parsed.findings().isEmpty() && parsed.plan() != null) {
                plans.add(new Valid(input, parsed.plan(), parsed.map()));
            } else {
                summary = summary.plus(parsed.findings());
                report.file(parsed.source(), parsed.findings());
            }
        }
        if (summary.files() > 0) {
            report.end(summary);
            console.err()
                    .println("Nothing was written for " + (summary.files() == 1 ? "this plan" : "these plans")
                            + ": mend the errors first.");
        }
        return new ValidPlans(plans, summary.files() > 0 ? ExitCode.FINDINGS : ExitCode.DONE);
    }
}
