package partnershipplan.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import partnershipplan.audience.Seen;
import partnershipplan.parse.Parsed;
import partnershipplan.parse.PlanParser;
import partnershipplan.report.Summary;
import partnershipplan.report.TextReport;
import partnershipplan.status.Outlook;
import partnershipplan.status.PlanStatus;
import partnershipplan.status.StatusCounts;

/** One run of {@code plan status}: what can be read is told and added up, what has errors is named and left out. */
final class StatusRun implements InOrder.Work<Inputs.Input, StatusRun.Read>, InOrder.Taker<StatusRun.Read> {
    private final Arguments arguments;
    private final Console console;
    private final Outlook outlook;
    private final StatusCopy copy;
    private final Concerns concerns;
    private final TextReport report;
    private final Map<String, Integer> unread = new LinkedHashMap<>();
    private Summary summary = Summary.NONE;
    private StatusCounts totals = StatusCounts.NONE;
    private int plans;
    private boolean failed;

    StatusRun(Arguments arguments, Console console, Outlook outlook, StatusCopy copy, Concerns concerns) {
        this.arguments = arguments;
        this.console = console;
        this.outlook = outlook;
        this.copy = copy;
        this.concerns = concerns;
        this.report = new TextReport(console.err(), false, () -> "", TextReport.ALL);
    }

    /**
     * What became of an input.
     *
     * @param parsed what has errors; else null
     * @param failure why it could not be read; else empty
     */
    record Read(StatusCopy.@Nullable Told told, @Nullable Parsed parsed, String failure) {}

    int over(List<Inputs.Input> inputs) throws IOException {
        InOrder.each(inputs, this, this);
        copy.end(plans, totals, unread);
        if (!unread.isEmpty()) {
            report.end(summary);
            console.err()
                    .println("Not counted: " + (unread.size() == 1 ? "this plan" : "these " + unread.size() + " plans")
                            + ". Mend the errors first.");
        }
        return failed ? ExitCode.FAILURE : unread.isEmpty() && !concerns.any() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    @Override
    public Read on(Inputs.Input input) {
        byte[] bytes;
        try {
            bytes = input.read();
        } catch (IOException e) {
            return new Read(null, null, "cannot read " + input.name() + ": " + IoMessages.of(e));
        }
        Parsed parsed = PlanParser.parse(input.name(), bytes, console.reading());
        if (!parsed.findings().isEmpty() || parsed.plan() == null) {
            return new Read(null, parsed, "");
        }
        Seen seen = Audiences.copy(input, parsed.plan(), Audiences.of(arguments, parsed.plan()));
        PlanStatus status = PlanStatus.of(seen, outlook);
        return new Read(new StatusCopy.Told(input, seen, status, StatusCounts.of(status)), null, "");
    }

    @Override
    public void take(Read read) throws IOException {
        if (!read.failure().isEmpty()) {
            console.err().println("plan: " + read.failure());
            failed = true;
        }
        if (read.parsed() != null) {
            Parsed parsed = read.parsed();
            unread.put(parsed.source().name(), parsed.findings().size());
            summary = summary.plus(parsed.findings());
            report.file(parsed.source(), parsed.findings());
        }
        if (read.told() != null) {
            plans++;
            totals = totals.plus(read.told().counts());
            copy.plan(read.told());
            concerns.look(read.told().input().name(), read.told().counts());
        }
    }
}
