package partnershipplan.lint.rules.confidentiality;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Agreements;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Flow;
import partnershipplan.model.Release;

/** Information about a client flows on a release that does not say what a client must know before signing. */
public final class SharingReleaseIncomplete implements Rule {
    private static final int DAYS = 90;
    private static final List<String> CONTENT = List.of("written", "informed", "purpose", "information", "recipients");

    @Override
    public String id() {
        return "sharing/release-incomplete";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(RuleContext plan) {
        for (Flows flows : Flows.alive(plan)) {
            Set<Release> relied = new LinkedHashSet<>();
            boolean told = plan.isPending(flows.sharing(), "release");
            for (Flow flow : flows.identifying()) {
                if (flow.basis() == Flow.Basis.RELEASE) {
                    List<Release> releases = flows.releases(plan, flow);
                    if (releases.isEmpty() && !told) {
                        reportNone(plan, flows, flow);
                        told = true;
                    }
                    relied.addAll(releases);
                }
            }
            for (Release release : relied) {
                checkContent(plan, flows, release);
                checkDays(plan, flows, release);
            }
        }
    }

    private static void reportNone(RuleContext plan, Flows flows, Flow flow) {
        plan.report(
                flows.sharing().at("release"),
                "Under " + Agreements.within(flows.agreement()) + ", " + Flows.what(flow) + " is shared by release, and"
                        + " nothing says what that release tells the client. Add `release:` under `sharing`, with `"
                        + String.join("`, `", CONTENT) + "` and `max_days`.");
    }

    private static void checkContent(RuleContext plan, Flows flows, Release release) {
        List<String> missing = new ArrayList<>(0);
        for (String key : CONTENT) {
            if (lacks(plan, release, key)) {
                missing.add(key);
            }
        }
        if (plan.lacks(release, "max_days")) {
            missing.add("max_days");
        }
        if (!missing.isEmpty()) {
            plan.report(
                    release.at(missing.get(0)),
                    "The release under " + Agreements.within(flows.agreement()) + " does not have `"
                            + String.join("`, `", missing) + "`. A client signs for one purpose, knowing what is"
                            + " shared, with whom and until when: write each, with `written: yes` and `informed: yes`.");
        }
    }

    private static boolean lacks(RuleContext plan, Release release, String key) {
        return switch (key) {
            case "written" -> plan.lacks(release, key) || Boolean.FALSE.equals(release.written());
            case "informed" -> plan.lacks(release, key) || Boolean.FALSE.equals(release.informed());
            case "information" -> plan.lacksAny(release, key, release.information());
            case "recipients" -> plan.lacksAny(release, key, release.recipients());
            default -> plan.lacks(release, key);
        };
    }

    private static void checkDays(RuleContext plan, Flows flows, Release release) {
        if (release.maxDays() != null && release.maxDays() > DAYS) {
            plan.report(
                    Severity.WARNING,
                    release.at("max_days"),
                    "The release under " + Agreements.within(flows.agreement()) + " holds for " + release.maxDays()
                            + " days. Write " + DAYS + " or fewer under `max_days`: a client can sign again, and what"
                            + " was safe to share may not be so later.");
        }
    }
}
