package partnershipplan.lint.rules.confidentiality;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Agreements;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Flow;

/** A report, an evaluation or an audit that would tell who a client is. */
public final class SharingIdentifyingReport implements Rule {
    @Override
    public String id() {
        return "sharing/identifying-report";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(RuleContext plan) {
        for (Flows flows : Flows.alive(plan)) {
            for (Flow flow : flows.identifying()) {
                if (isReport(flow.use())) {
                    plan.report(
                            flow.at("data"),
                            "Under " + Agreements.within(flows.agreement()) + ", " + Flows.what(flow) + " goes out for "
                                    + String.valueOf(flow.use()).toLowerCase(Locale.ROOT)
                                    + " in a form that could tell who a client is. Send totals, and write `data:"
                                    + " aggregate`, or take out what identifies people, and write `data: deidentified`.");
                }
            }
        }
    }

    private static boolean isReport(Flow.@Nullable Use use) {
        return use != null
                && switch (use) {
                    case REPORTING, EVALUATION, AUDIT -> true;
                    case SERVICE, REFERRAL, OTHER -> false;
                };
    }
}
