package partnershipplan.lint.rules.confidentiality;

import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Actor;
import partnershipplan.lint.Agreements;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.lint.Say;
import partnershipplan.model.InformationSystem;

/** A database that others can see, and in which whoever serves survivors keeps who they are. */
public final class SharingSharedDatabase implements Rule {
    @Override
    public String id() {
        return "sharing/shared-database";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(RuleContext plan) {
        VictimServices services = new VictimServices(new Regimes(plan));
        for (Flows flows : Flows.alive(plan)) {
            for (InformationSystem system : flows.sharing().systems()) {
                Severity severity = Boolean.TRUE.equals(system.identifying()) ? severity(system) : null;
                Actor party = severity == null ? null : services.among(users(plan, flows, system));
                if (severity != null && party != null) {
                    plan.report(
                            severity,
                            system.at("kind"),
                            "Under " + Agreements.within(flows.agreement()) + ", " + party.name()
                                    + " has who its clients"
                                    + " are in " + Say.quoted(system.name(), "a system") + ", which others can see. Use"
                                    + " a database of its own (`own` or `comparable`), or enter nothing there that"
                                    + " identifies a person (`identifying: no`).");
                }
            }
        }
    }

    /** Whose system it is; where that is not said, any party's. */
    private static List<Actor> users(RuleContext plan, Flows flows, InformationSystem system) {
        List<Actor> owners = Actor.named(plan, system.of());
        return owners.isEmpty() ? Parties.of(plan, flows.agreement()) : owners;
    }

    private static @Nullable Severity severity(InformationSystem system) {
        return system.kind() == null
                ? null
                : switch (system.kind()) {
                    case HMIS, SHARED -> Severity.ERROR;
                    case REFERRAL_PLATFORM -> Severity.WARNING;
                    case OWN, COMPARABLE -> null;
                };
    }
}
