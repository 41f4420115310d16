package partnershipplan.lint.rules.confidentiality;

import java.util.List;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Actor;
import partnershipplan.lint.Agreements;
import partnershipplan.lint.NothingBut;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.lint.Say;
import partnershipplan.model.Regime;
import partnershipplan.model.Release;
import partnershipplan.vocabulary.Terms;

/** A release by which a client would sign for everything, or for everyone. */
public final class SharingBlanketRelease implements Rule {
    private final NothingBut wildcards = NothingBut.named("wildcards");

    @Override
    public String id() {
        return "sharing/blanket-release";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(RuleContext plan) {
        Regimes regimes = new Regimes(plan);
        for (Flows flows : Flows.alive(plan)) {
            for (Release release : flows.sharing().release()) {
                Severity severity = isUnderVawa(plan, flows, release, regimes) ? Severity.ERROR : Severity.WARNING;
                checkWords(plan, flows, release.at("information"), "information", release.information(), severity);
                checkWords(plan, flows, release.at("recipients"), "recipients", release.recipients(), severity);
                checkAgencies(plan, flows, release, severity);
            }
        }
    }

    /** Whether the law binds who asks for the release; of one that does not say who, any party. */
    private static boolean isUnderVawa(RuleContext plan, Flows flows, Release release, Regimes regimes) {
        List<Actor> asking = Actor.named(plan, release.for_());
        return regimes.of(asking.isEmpty() ? Parties.of(plan, flows.agreement()) : asking)
                .contains(Regime.VAWA);
    }

    private void checkWords(
            RuleContext plan, Flows flows, String path, String key, List<String> lines, Severity severity) {
        for (String line : lines) {
            if (isWildcard(line)) {
                plan.report(
                        severity,
                        path,
                        "The release under " + Agreements.within(flows.agreement()) + " says "
                                + Say.quoted(line, "nothing")
                                + " under `" + key + "`, so a client would sign for what nobody can foresee. "
                                + (key.equals("information")
                                        ? "List what is shared, item by item."
                                        : "Name each agency."));
                return;
            }
        }
    }

    private boolean isWildcard(String line) {
        if (wildcards.is(line)) {
            return true;
        }
        List<Terms.Hit> hits = wildcards.terms().in(line);
        return !hits.isEmpty()
                && !hits.get(0).term().fact("opens").isEmpty()
                && line.substring(0, hits.get(0).start()).isBlank();
    }

    private static void checkAgencies(RuleContext plan, Flows flows, Release release, Severity severity) {
        boolean several = release.recipients().size() > 1;
        if (several && !Boolean.TRUE.equals(release.perAgency()) && !plan.isPending(release, "per_agency")) {
            plan.report(
                    severity,
                    release.at("per_agency"),
                    "One release under " + Agreements.within(flows.agreement()) + " goes to "
                            + release.recipients().size() + " recipients, so a client can only sign for all of them or"
                            + " none. Have one for each agency, and write `per_agency: yes`.");
        }
    }
}
