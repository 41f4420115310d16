package partnershipplan.parse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Fix;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Walk;
import partnershipplan.model.Agreement;
import partnershipplan.model.ExistingPartner;
import partnershipplan.model.Item;
import partnershipplan.model.Letter;
import partnershipplan.model.Metric;
import partnershipplan.model.Period;
import partnershipplan.model.Plan;
import partnershipplan.model.TargetPartner;
import partnershipplan.source.Node;
import partnershipplan.source.SourceMap;

/** The checks that need more than one key: dates in order, tasks without a cycle, partners that agree with themselves. */
final class StructureChecks implements BiConsumer<Item, Shape> {
    private final Plan plan;
    private final SourceMap map;
    private final Stubs stubs;
    private final Findings findings;

    StructureChecks(Plan plan, SourceMap map, Stubs stubs, Findings findings) {
        this.plan = plan;
        this.map = map;
        this.stubs = stubs;
        this.findings = findings;
    }

    void run() {
        Walk.items(plan, this);
        new TaskCycles(plan.timeline(), map, findings).run();
        checkFacts();
    }

    /** Checks a mapping of the plan by itself. */
    @Override
    public void accept(Item item, Shape shape) {
        if (item instanceof Period period) {
            checkOrder(period);
        } else if (item instanceof Metric metric) {
            checkTarget(metric);
        } else if (item instanceof Agreement agreement) {
            checkParties(agreement);
        }
    }

    private void checkOrder(Period period) {
        if (period.start() != null && period.end() != null && period.end().isBefore(period.start())) {
            findings.add(
                    Rules.ORDER,
                    map.value(period.at("end")),
                    period.at("end"),
                    "this period ends on " + period.end() + ", before it starts on " + period.start(),
                    "swap the two dates, or mend the wrong one");
        }
    }

    private void checkTarget(Metric metric) {
        if (metric.target() != null
                && !metric.target().meta().shorthand()
                && !map.has(metric.target().at("date"))
                && metric.direction() != Metric.Trend.MAINTAIN) {
            findings.add(
                    Rules.KEY_MISSING,
                    map.find(metric.target().path()),
                    metric.target().at("date"),
                    "`target` has no `date`",
                    "add `date:` here, or `direction: maintain` to the metric",
                    stub(FormatTable.TARGET, metric.target(), "date"));
        }
    }

    private void checkParties(Agreement agreement) {
        boolean notice = agreement.letter() != null && agreement.letter().kind() == Letter.Kind.APPLICANT_NOTICE;
        boolean told = map.has(agreement.at("partners")) || map.has(agreement.at("parties"));
        if (!told && !notice) {
            findings.add(
                    Rules.KEY_MISSING,
                    map.find(agreement.path()),
                    agreement.at("partners"),
                    Shapes.named(agreement.path()) + " has no `partners`",
                    "add `partners:` here, or `parties:`",
                    stub(FormatTable.AGREEMENT, agreement, "partners"));
        }
    }

    private @Nullable Fix stub(int shape, Item item, String key) {
        Node.Mapping node = map.mapping(item.path());
        return node == null ? null : stubs.key(FormatTable.shape(shape), node, key);
    }

    private void checkFacts() {
        if (plan.background() == null) {
            return;
        }
        Map<String, ExistingPartner> existing = new LinkedHashMap<>();
        for (ExistingPartner partner : plan.background().existingPartners()) {
            if (partner.meta().id() != null) {
                existing.putIfAbsent(partner.meta().id(), partner);
            }
        }
        FactConflicts conflicts = new FactConflicts(map, findings);
        for (TargetPartner goal : plan.goals()) {
            ExistingPartner same = existing.get(goal.meta().id());
            if (same != null) {
                conflicts.check(same, goal);
            }
        }
    }
}
