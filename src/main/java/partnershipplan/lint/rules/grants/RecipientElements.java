package partnershipplan.lint.rules.grants;

import java.util.List;
import partnershipplan.lint.Actor;
import partnershipplan.lint.RuleContext;
import partnershipplan.lint.Say;
import partnershipplan.model.PartnerFacts;
import partnershipplan.model.References;
import partnershipplan.model.Subgrant;
import partnershipplan.vocabulary.Provision;

/** The elements that say who receives a subgrant. They are facts of the recipient, and stand with it. */
final class RecipientElements {
    private static final int UEI_LENGTH = 12;

    private RecipientElements() {}

    static void find(Subaward subaward, List<Gap> gaps) {
        Subgrant subgrant = subaward.subgrant();
        if (subaward.lacks("recipient")) {
            String message = subaward.name() + " does not say who receives the money. Add `recipient:` with a partner's"
                    + " id, or `us`; its ";
            String path = subaward.at("recipient");
            gaps.add(new Gap(Provision.RECIPIENT_NAME, path, message + "`legal_name` is then taken from there."));
            gaps.add(new Gap(Provision.RECIPIENT_UEI, path, message + "`uei` is then taken from there."));
        }
        for (Actor recipient :
                Actor.named(subaward.plan(), subgrant == null ? References.NONE : subgrant.recipient())) {
            find(subaward, recipient, gaps);
        }
    }

    private static void find(Subaward subaward, Actor recipient, List<Gap> gaps) {
        RuleContext plan = subaward.plan();
        if (recipient.lacks(plan, "legal_name")) {
            gaps.add(new Gap(
                    Provision.RECIPIENT_NAME,
                    recipient.at("legal_name"),
                    "For " + subaward.within() + ", the name under which " + recipient.name()
                            + " is registered is missing. Add `legal_name`, as it stands beside its UEI, even if it is"
                            + " the usual name."));
        }
        String uei = recipient.fact(PartnerFacts::uei);
        if (recipient.lacks(plan, "uei")) {
            gaps.add(new Gap(
                    Provision.RECIPIENT_UEI,
                    recipient.at("uei"),
                    "For " + subaward.within() + ", the unique entity identifier of " + recipient.name()
                            + " is missing. Add `uei`: the 12 letters and digits of its registration."));
        } else if (uei != null && !isUei(uei.strip())) {
            gaps.add(new Gap(
                    Provision.RECIPIENT_UEI,
                    recipient.at("uei"),
                    "The `uei` of " + recipient.name() + ", " + Say.quoted(uei, "")
                            + ", is none: it has 12 letters and digits. Copy it from its registration."));
        }
    }

    private static boolean isUei(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z')) {
                return false;
            }
        }
        return text.length() == UEI_LENGTH;
    }
}
