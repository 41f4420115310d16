package partnershipplan.lint;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Checked;
import partnershipplan.finding.Finding;
import partnershipplan.finding.Severity;
import partnershipplan.model.Plan;
import partnershipplan.parse.Parsed;
import partnershipplan.parse.PlanParser;
import partnershipplan.source.Span;

/** Runs the rules over a plan, and makes findings of what they report. */
public final class Linter {
    private final LocalDate today;

    /** @param today the day that dated checks take for now */
    public Linter(LocalDate today) {
        this.today = today;
    }

    /** The plan's findings. Of a file that is no plan at all, only rules that read its text have any. */
    public Checked lint(Parsed parsed, Settings settings) {
        RuleContext context = run(parsed, settings);
        List<Finding> findings = new ArrayList<>(parsed.findings());
        for (Reported reported : context.reported()) {
            Finding finding = finding(reported, parsed, settings, context.waivers());
            if (finding != null) {
                findings.add(finding);
            }
        }
        findings.sort(Finding.ORDER);
        return context.concealment().of(new Checked(parsed.source(), findings));
    }

    /** What the rules keep out of reports on a plan, and what is to be kept out of those on the same plan edited. */
    public Concealment concealment(Parsed parsed, Settings settings) {
        return run(parsed, settings).concealment().elsewhere();
    }

    private RuleContext run(Parsed parsed, Settings settings) {
        Plan plan = parsed.plan() == null ? nothing() : parsed.plan();
        List<Rule> rules = rules(plan, settings);
        Unread unread = new Unread(parsed.findings());
        Waivers waivers = new Waivers(plan, today, ids(rules), known(plan, settings), unread);
        RuleContext context = new RuleContext(plan, parsed, today, unread, waivers, settings.options());
        for (Rule rule : rules) {
            if (parsed.plan() != null || rule.readsText()) {
                context.run(rule);
            }
        }
        return context;
    }

    /** A plan that says nothing, for a file of which only the text can be judged. */
    private static Plan nothing() {
        byte[] first = "format: partnership-plan/1".getBytes(StandardCharsets.UTF_8);
        return Objects.requireNonNull(PlanParser.parse("", first).plan());
    }

    /** The rules to run, those that judge what others found after those. */
    private static List<Rule> rules(Plan plan, Settings settings) {
        List<Rule> first = new ArrayList<>();
        List<Rule> last = new ArrayList<>(1);
        for (Pack pack : Pack.values()) {
            if (settings.turnsOn(pack, plan) || !settings.only().isEmpty()) {
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
