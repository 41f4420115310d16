package partnershipplan.lint.rules.grants;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Award;
import partnershipplan.model.Regime;
import partnershipplan.model.Subgrant;
import partnershipplan.model.Terms;
import partnershipplan.vocabulary.Listings;
import partnershipplan.vocabulary.Provision;

/** A subgrant of money that carries a confidentiality law, and the law is not passed on with it. */
public final class SubgrantConfidentialityNotFlowedDown implements Rule {
    /** The laws that bind whoever receives the money to keep clients' information to itself. */
    private static final Set<Regime> CONFIDENTIALITY = Set.of(Regime.VAWA, Regime.FVPSA, Regime.VOCA);

    @Override
    public String id() {
        return "subgrant/confidentiality-not-flowed-down";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(RuleContext plan) {
        for (Subaward subaward : Subawards.written(plan)) {
            Subgrant subgrant = subaward.subgrant();
            if (subgrant != null && !isPending(subaward, subgrant)) {
                check(subaward, subgrant);
            }
        }
    }

    private static boolean isPending(Subaward subaward, Subgrant subgrant) {
        Terms terms = subgrant.terms();
        return terms == null ? !subaward.lacks("terms") : subaward.plan().isPending(terms, "flow_down");
    }

    private static void check(Subaward subaward, Subgrant subgrant) {
        List<String> flowDown =
                subgrant.terms() == null ? List.of() : subgrant.terms().flowDown();
        Set<Regime> told = EnumSet.noneOf(Regime.class);
        for (Award award : subgrant.awards()) {
            Listings.Listing listing = Listings.SHIPPED.get(award.listing());
            if (listing != null
                    && CONFIDENTIALITY.contains(listing.regime())
                    && !names(flowDown, listing.regime())
                    && told.add(listing.regime())) {
                String regime = listing.regime().name();
                subaward.report(
                        subaward.at("terms.flow_down"),
                        subaward.name() + " passes on money under listing " + listing.number() + ", which brings the"
                                + " confidentiality rules of " + regime + " with it, and they do not flow down. Add `"
                                + regime.toLowerCase(Locale.ROOT) + "` to `flow_down`.",
                        Provision.FLOW_DOWN);
            }
        }
    }

    /** Whether one of the lines is a law's name, or has it as a word. */
    private static boolean names(List<String> lines, Regime regime) {
        String name = regime.name().toLowerCase(Locale.ROOT);
        for (String line : lines) {
            String words = line.toLowerCase(Locale.ROOT);
            for (int at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
                int end = at + name.length();
                boolean starts = at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1));
                if (starts && (end == words.length() || !Character.isLetterOrDigit(words.charAt(end)))) {
                    return true;
                }
            }
        }
        return false;
    }
}
