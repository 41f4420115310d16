package partnershipplan.lint.rules.confidentiality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import partnershipplan.lint.Actor;
import partnershipplan.lint.Agreements;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Agreement;
import partnershipplan.model.Award;
import partnershipplan.model.PartnerFacts;
import partnershipplan.model.Party;
import partnershipplan.model.References;
import partnershipplan.model.Regime;
import partnershipplan.model.Subgrant;
import partnershipplan.vocabulary.Listings;

/** Which confidentiality laws bind whom: as they say themselves, as an agreement says, or as their funding implies. */
final class Regimes {
    private final Map<String, Set<Regime>> told = new HashMap<>(0);
    private final Map<String, List<String>> listings = new HashMap<>(0);

    Regimes(RuleContext plan) {
        for (Agreement agreement : plan.plan().agreements()) {
            for (Party party : agreement.parties()) {
                if (party.confidentiality() != null) {
                    tell(plan, party.party(), party.confidentiality().regimes());
                }
            }
            if (agreement.subgrant() != null && Agreements.isAlive(agreement)) {
                pay(plan, agreement.subgrant());
            }
        }
    }

    private void tell(RuleContext plan, References party, List<Regime> regimes) {
        for (String id : plan.partners().ids(party)) {
            told.computeIfAbsent(id, none -> EnumSet.noneOf(Regime.class)).addAll(regimes);
        }
    }

    /** Whom the money reaches. What binds a partner that passes money on to us, that partner knows best. */
    private void pay(RuleContext plan, Subgrant subgrant) {
        Set<String> paid = plan.partners().ids(subgrant.recipient());
        if (subgrant.passThrough().ids().contains(References.US)) {
            paid.add(References.US);
        }
        for (String id : paid) {
            for (Award award : subgrant.awards()) {
                if (award.listing() != null) {
                    listings.computeIfAbsent(id, none -> new ArrayList<>(1)).add(award.listing());
                }
            }
        }
    }

    Set<Regime> of(Actor actor) {
        Set<Regime> regimes = declared(actor);
        regimes.addAll(implied(actor).keySet());
        return regimes;
    }

    Set<Regime> of(List<Actor> actors) {
        Set<Regime> regimes = EnumSet.noneOf(Regime.class);
        for (Actor actor : actors) {
            regimes.addAll(of(actor));
        }
        return regimes;
    }

    /** Those that the plan says, of the organization itself or of it as a party to any agreement. */
    Set<Regime> declared(Actor actor) {
        Set<Regime> declared = EnumSet.noneOf(Regime.class);
        declared.addAll(actor.joined(PartnerFacts::regimes));
        declared.addAll(told.getOrDefault(actor.id(), Set.of()));
        return declared;
    }

    /** Those that come with its money: each with the first listing that brings it. */
    Map<Regime, Listings.Listing> implied(Actor actor) {
        Map<Regime, Listings.Listing> implied = new EnumMap<>(Regime.class);
        imply(actor.joined(PartnerFacts::assistanceListings), implied);
        imply(listings.getOrDefault(actor.id(), List.of()), implied);
        return implied;
    }

    private static void imply(Collection<String> numbers, Map<Regime, Listings.Listing> implied) {
        for (String number : numbers) {
            Listings.Listing listing = Listings.SHIPPED.get(number);
            if (listing != null) {
                implied.putIfAbsent(listing.regime(), listing);
            }
        }
    }

    /** A law as messages name it. */
    static String name(Regime regime) {
        return switch (regime) {
            case VAWA, FVPSA, VOCA, TVPA, HIPAA, FERPA -> regime.name();
            case PART2 -> "42 CFR Part 2";
            case STATE_PRIVILEGE -> "state privilege";
            case OTHER -> "another law";
        };
    }

    /** A law as the plan writes it. */
    static String word(Regime regime) {
        return regime.name().toLowerCase(Locale.ROOT);
    }
}
