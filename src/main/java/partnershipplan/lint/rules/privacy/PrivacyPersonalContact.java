package partnershipplan.lint.rules.privacy;

import java.util.List;
import java.util.Locale;
import partnershipplan.finding.Severity;
import partnershipplan.lint.PlanText;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Contact;
import partnershipplan.model.Person;
import partnershipplan.vocabulary.Terms;

/** A contact by a mailbox that is a person's own. */
public final class PrivacyPersonalContact implements Rule {
    @Override
    public String id() {
        return "privacy/personal-contact";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    /** Read when a plan first has an address. */
    private static final class Providers {
        private static final Terms FREE = Terms.named("free-mail");
    }

    @Override
    public void check(RuleContext plan) {
        for (PlanText text : plan.texts()) {
            boolean contact = text.item() instanceof Contact || text.item() instanceof Person;
            if (contact && text.text().indexOf('@') > 0) {
                for (String word : text.text().split("[\\s,;<>()]+")) {
                    check(plan, text, word);
                }
            }
        }
    }

    private static void check(RuleContext plan, PlanText text, String address) {
        int at = address.indexOf('@');
        String domain = at < 1 ? "" : address.substring(at + 1).toLowerCase(Locale.ROOT);
        List<Terms.Hit> hits = Providers.FREE.in(domain);
        if (!hits.isEmpty() && hits.get(0).start() == 0 && hits.get(0).end() == domain.length()) {
            plan.report(
                    text.path(),
                    "This is somebody's own mailbox, which leaves with that person and which nobody else can look"
                            + " after. Give an address of the organization's own.");
            plan.conceal(address);
            plan.conceal(plan.map().value(text.path()));
        }
    }
}
