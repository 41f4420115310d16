package partnershipplan.lint.rules.privacy;

import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.vocabulary.Shapes;

/** A number that belongs to one person. */
public final class PrivacyIdentifier implements Rule {
    @Override
    public String id() {
        return "privacy/identifier";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public boolean readsText() {
        return true;
    }

    /** Read when a text first has digits to judge. */
    private static final class Identifiers {
        private static final Shapes ALL = Shapes.named("identifiers");
    }

    @Override
    public void check(RuleContext plan) {
        RawText raw = RawText.of(plan);
        String name = plan.source().name();
        if (!new Stretches(name).numbers().isEmpty()) {
            for (Shapes.Hit hit : Identifiers.ALL.in(name, 0, name.length())) {
                raw.reportName(hit.start(), hit.end(), message("The file's name has what looks like ", hit));
            }
        }
        for (Stretches.Stretch line : raw.stretches().numbers()) {
            for (Shapes.Hit hit : Identifiers.ALL.in(raw.text(), line.from(), line.to())) {
                raw.report(hit.start(), hit.end(), message("This looks like ", hit));
            }
        }
    }

    private static String message(String what, Shapes.Hit hit) {
        return what + hit.term().phrases().get(0)
                + ", which no plan may hold. Take it out, and treat it as disclosed: git history keeps deleted values"
                + " until whoever keeps the repository purges them.";
    }
}
