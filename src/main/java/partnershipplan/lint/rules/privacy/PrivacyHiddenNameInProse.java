package partnershipplan.lint.rules.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import partnershipplan.audience.Audience;
import partnershipplan.audience.Exposure;
import partnershipplan.audience.HiddenNames;
import partnershipplan.finding.Severity;
import partnershipplan.lint.PlanText;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Agreement;
import partnershipplan.model.Partner;
import partnershipplan.model.Task;
import partnershipplan.source.Span;

/** A text that tells an audience the name of what is hidden from it. */
public final class PrivacyHiddenNameInProse implements Rule {
    @Override
    public String id() {
        return "privacy/hidden-name-in-prose";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(RuleContext plan) {
        if (!Exposure.isPossible(plan.plan())) {
            return;
        }
        Set<String> told = new HashSet<>(0);
        if (report(plan, Audience.PUBLIC, "Everybody may read this text", told).hidesNothing()) {
            return;
        }
        Exposure partners = report(plan, Audience.PARTNERS, "Every partner may read this text", told);
        for (Agreement agreement : plan.plan().agreements()) {
            if (isNaming(plan, agreement, partners)) {
                for (Partner partner : plan.partners().all()) {
                    if (plan.partners().isParty(agreement, partner)) {
                        report(
                                plan,
                                Audience.partner(partner.id()),
                                "The agreement's parties may read this text",
                                told);
                    }
                }
            }
        }
    }

    private static Exposure report(RuleContext plan, Audience audience, String readers, Set<String> told) {
        Exposure exposure = new Exposure(plan.plan(), audience);
        if (exposure.hidesNothing()) {
            return exposure;
        }
        OrdinaryWords ordinary = null;
        for (PlanText text : PlanText.of(exposure.visible())) {
            List<Exposure.Mention> mentions = exposure.in(text.text());
            for (int i = 0; i < mentions.size(); i++) {
                Exposure.Mention mention = mentions.get(i);
                String words = text.text().substring(mention.start(), mention.end());
                ordinary = ordinary == null ? OrdinaryWords.of(plan.texts()) : ordinary;
                if (!ordinary.are(words, mention.kind()) && told.add(text.path() + " " + mention.start())) {
                    report(plan, text, mention, readers);
                }
            }
        }
        return exposure;
    }

    private static void report(RuleContext plan, PlanText text, Exposure.Mention mention, String readers) {
        String quote = text.text().substring(mention.start(), mention.end());
        int nth = 0;
        for (int at = text.text().indexOf(quote);
                at < mention.start();
                at = text.text().indexOf(quote, at + 1)) {
            nth++;
        }
        Span words = plan.wordsAt(text.path(), quote, nth);
        plan.report(text.path(), words, readers + ", and it " + hidden(mention) + besides(plan, text, mention) + ".");
        plan.conceal(words);
    }

    /** What else mends it: a task that is known to be about a hidden partner is hidden with it. */
    private static String besides(RuleContext plan, PlanText text, Exposure.Mention mention) {
        boolean aboutNobody = text.item() instanceof Task task && plan.lacks(task, "partner");
        return aboutNobody && mention.kind() == HiddenNames.Kind.PARTNER
                ? ", or add `partner:` with its id, which hides the task as well"
                : "";
    }

    /** What is hidden, and how to mend it. */
    private static String hidden(Exposure.Mention mention) {
        return switch (mention.kind()) {
            case PARTNER ->
                "names a partner that is hidden from them. Write in general words, such as \"a shelter in the next"
                        + " county\", or let them see the partner by its `visibility:`";
            case PERSON, FAMILY ->
                "gives a person's name, address or number that is hidden from them. Write the person's role, such as"
                        + " \"the intake coordinator\", or, if everybody may know it, add `visibility: public` where"
                        + " you give it";
            case PLACE -> "gives the address of a place that is hidden from them. Write the city or county, or nothing";
        };
    }

    /** Whether a text of an agreement names, to its parties alone perhaps, what is hidden from other partners. */
    private static boolean isNaming(RuleContext plan, Agreement agreement, Exposure partners) {
        for (PlanText text : plan.texts()) {
            if (text.path().startsWith(agreement.path())
                    && !partners.in(text.text()).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
