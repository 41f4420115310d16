package partnershipplan.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Checked;
import partnershipplan.finding.Finding;
import partnershipplan.finding.Severity;
import partnershipplan.model.Plan;
import partnershipplan.parse.Parsed;
import partnershipplan.source.Span;

/** Runs the rules over a plan, and makes findings of what they report. */
public final class Linter {
    private final LocalDate today;

    /** @param today the day that dated checks take for now */
    public Linter(LocalDate today) {
        this.today = today;
    }

    /** The plan's findings. A file that is no plan at all has its structural ones only. */
    public Checked lint(Parsed parsed, Settings settings) {
        Plan plan = parsed.plan();
        if (plan == null) {
            return new Checked(parsed.source(), parsed.findings());
        }
        List<Rule> rules = rules(plan, settings);
        Waivers waivers = new Waivers(plan, today, ids(rules), known(plan, settings), new Unread(parsed.findings()));
        RuleContext context = new RuleContext(plan, parsed, today, waivers);
        for (Rule rule : rules) {
            context.run(rule);
        }
        List<Finding> findings = new ArrayList<>(parsed.findings());
        for (Reported reported : context.reported()) {
            Finding finding = finding(reported, parsed, settings, waivers);
            if (finding != null) {
                findings.add(finding);
            }
        }
        findings.sort(Finding.ORDER);
        return context.concealment().of(new Checked(parsed.source(), findings));
    }

    /** The rules to run, those that judge what others found after those. */
    private static List<Rule> rules(Plan plan, Settings settings) {
        List<Rule> first = new ArrayList<>();
        List<Rule> last = new ArrayList<>(1);
        for (Pack pack : Pack.values()) {
            if (pack.isOn(plan)
                    || settings.packs().contains(pack)
                    || !settings.only().isEmpty()) {
                choose(Catalogue.of(pack), settings, first, last);
            }
        }
        choose(settings.custom(), settings, first, last);
        first.addAll(last);
        return first;
    }

    private static void choose(List<Rule> rules, Settings settings, List<Rule> first, List<Rule> last) {
        for (Rule rule : rules) {
            boolean chosen = settings.only().isEmpty() || settings.only().contains(rule.id());
            if (chosen && settings.levels().of(rule.id(), rule.severity()) != null) {
                (rule.judgesFindings() ? last : first).add(rule);
            }
        }
    }

    private static Set<String> ids(List<Rule> rules) {
        Set<String> ids = new HashSet<>();
        for (Rule rule : rules) {
            ids.add(rule.id());
        }
        return ids;
    }

    /** The ids of all rules, which only waivers ask for. */
    private static Set<String> known(Plan plan, Settings settings) {
        if (plan.waivers().isEmpty()) {
            return Set.of();
        }
        Set<String> known = ids(Catalogue.all());
        known.addAll(ComingRules.IDS);
        known.addAll(ids(settings.custom()));
        return known;
    }

    private static @Nullable Finding finding(Reported reported, Parsed parsed, Settings settings, Waivers waivers) {
        Rule rule = reported.rule();
        Severity found = reported.severity() == null ? rule.severity() : reported.severity();
        Severity severity = settings.levels().of(rule.id(), found);
        if (severity == null) {
            return null;
        }
        Span span = reported.span() == null ? parsed.map().find(reported.path()) : reported.span();
        return new Finding(
                rule.id(),
                severity,
                parsed.source().name(),
                span,
                reported.path(),
                reported.message(),
                "",
                waivers.waive(rule.id(), reported.path()));
    }
}
