package partnershipplan.cli;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.audience.Audience;
import partnershipplan.format.Type;
import partnershipplan.model.Partner;
import partnershipplan.model.Plan;
import partnershipplan.parse.Parsed;
import partnershipplan.parse.PlanParser;
import partnershipplan.report.Summary;
import partnershipplan.report.TextReport;

/** The two plans to compare. */
record DiffPlans(DiffSides sides, Plan before, Plan after) {
    /** The plans; null where one has errors, which went to standard error. */
    static @Nullable DiffPlans read(DiffSides sides, Console console) throws IOException {
        Parsed before = parse(sides.before(), console);
        Parsed after = parse(sides.after(), console);
        tellErrors(List.of(before, after), console);
        return plans(sides, before, after);
    }

    /** The same, without a word about errors. */
    static @Nullable DiffPlans quietly(DiffSides sides, Console console) {
        return plans(sides, parse(sides.before(), console), parse(sides.after(), console));
    }

    private static @Nullable DiffPlans plans(DiffSides sides, Parsed before, Parsed after) {
        boolean wrong = !before.findings().isEmpty() || !after.findings().isEmpty();
        return wrong || before.plan() == null || after.plan() == null
                ? null
                : new DiffPlans(sides, before.plan(), after.plan());
    }

    private static Parsed parse(DiffSides.Side side, Console console) {
        return PlanParser.parse(side.name(), side.bytes(), console.reading());
    }

    private static void tellErrors(List<Parsed> sides, Console console) throws IOException {
        Summary summary = Summary.NONE;
        TextReport report = new TextReport(console.err(), false, () -> "", TextReport.ALL);
        for (Parsed side : sides) {
            if (!side.findings().isEmpty()) {
                summary = summary.plus(side.findings());
                report.file(side.source(), side.findings());
            }
        }
        if (summary.files() > 0) {
            report.end(summary);
        }
    }

    /** The ids of all partners: one may have come since, another may have gone. */
    Set<String> partners() {
        Set<String> partners = new LinkedHashSet<>(Partner.all(after).keySet());
        partners.addAll(Partner.all(before).keySet());
        return partners;
    }

    /** Refuses to compare a plan that the audience sees nothing of. */
    void refuseHidden(Audience audience) {
        refuseHidden(before, sides.before().name(), audience);
        refuseHidden(after, sides.after().name(), audience);
    }

    private static void refuseHidden(Plan plan, String name, Audience audience) {
        var visibility = plan.meta().visibility();
        if (visibility != null && !audience.sees(visibility)) {
            throw new FailureException(
                    name + " says `visibility: " + Type.Choice.text(visibility)
                            + "` for the whole plan, so there is nothing for " + audience.name() + " to see",
                    null);
        }
    }
}
