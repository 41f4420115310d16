package partnershipplan.lint.rules.privacy;

import java.util.List;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;

/** An address that leads to where people live who must not be found. */
public final class PrivacyConfidentialSite implements Rule {
    @Override
    public String id() {
        return "privacy/confidential-site";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public boolean readsText() {
        return true;
    }

    @Override
    public void check(RuleContext plan) {
        List<Site> sites = Site.all(plan);
        for (Site site : sites) {
            String address = site.door();
            if (!address.isEmpty() && site.isWidened()) {
                conceal(plan, site, address);
                plan.report(
                        site.location().at("address"),
                        "This place is confidential, and its `visibility:` would show others where it is. Take the"
                                + " `visibility:` out, or give a P.O. box instead.");
            } else if (!address.isEmpty() && site.isUnauthorized(plan)) {
                conceal(plan, site, address);
                plan.report(
                        site.location().at("address"),
                        "People may live at this address, and nobody is said to have allowed that it is told. Write"
                                + " `confidential: yes`, give a P.O. box, or say who allowed it, and when, under"
                                + " `publication_authorization:`. If nobody lives there, say what it is, such as"
                                + " `for: Office`.");
            }
        }
        new SiteInText(plan, sites).check();
    }

    private static void conceal(RuleContext plan, Site site, String address) {
        plan.conceal(address);
        plan.conceal(plan.map().value(site.location().at("address")));
    }
}
