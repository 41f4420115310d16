package partnershipplan.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.Agreement;
import partnershipplan.model.Item;
import partnershipplan.model.Partner;
import partnershipplan.model.Party;
import partnershipplan.model.References;

/** What rules judge alike of agreements. */
public final class Agreements {
    private Agreements() {}

    /** The agreements whose wording can be judged and mended: they are being drafted, or they stand. */
    public static List<Agreement> written(RuleContext plan) {
        List<Agreement> written = new ArrayList<>();
        for (Agreement agreement : plan.plan().agreements()) {
            if (isWritten(agreement)) {
                written.add(agreement);
            }
        }
        return written;
    }

    public static boolean isWritten(Agreement agreement) {
        return agreement.status() != null
                && switch (agreement.status()) {
                    case DRAFTING, IN_REVIEW, EXECUTED -> true;
                    case PLANNED, EXPIRED, TERMINATED, SUPERSEDED -> false;
                };
    }

    /** Whether it is on its way to be executed. */
    public static boolean isAwaited(Agreement agreement) {
        return agreement.status() != null
                && switch (agreement.status()) {
                    case PLANNED, DRAFTING, IN_REVIEW -> true;
                    case EXECUTED, EXPIRED, TERMINATED, SUPERSEDED -> false;
                };
    }

    /** Whether it stands, or may one day. */
    public static boolean isAlive(Agreement agreement) {
        return agreement.status() == Agreement.Status.EXECUTED || isAwaited(agreement);
    }

    /** Whether one of its parties is a formal partner. */
    public static boolean isFormal(RuleContext plan, Agreement agreement) {
        for (Partner partner : plan.partners().all()) {
            if (partner.formal() && plan.partners().isParty(agreement, partner)) {
                return true;
            }
        }
        return false;
    }

    /** Its parties today, without those that have left. */
    public static List<Party> parties(RuleContext plan, Agreement agreement) {
        List<Party> parties = new ArrayList<>();
        for (Party party : agreement.parties()) {
            if (party.left() == null || party.left().first().isAfter(plan.today())) {
                parties.add(party);
            }
        }
        return parties;
    }

    /** Its last day: of an early end, or else of its term. */
    public static @Nullable LocalDate end(Agreement agreement) {
        if (agreement.ended() != null && agreement.ended().date() != null) {
            return agreement.ended().date();
        }
        return agreement.term() == null ? null : agreement.term().ends();
    }

    /** Where its last day stands. */
    public static String endPath(Agreement agreement) {
        return agreement.ended() != null && agreement.ended().date() != null
                ? agreement.ended().at("date")
                : agreement.at("term.ends");
    }

    /** Whether a key within one of an agreement's mappings is not answered; the mapping may not be there at all. */
    public static boolean lacks(
            RuleContext plan, Agreement agreement, String part, @Nullable Item mapping, String key) {
        return mapping == null ? plan.lacks(agreement, part) : plan.lacks(mapping, key);
    }

    /** An agreement as it begins a message. */
    public static String name(Agreement agreement) {
        return Say.quoted(
                agreement.title(), "The agreement `" + agreement.meta().id() + "`");
    }

    /** An agreement within a sentence. */
    public static String within(Agreement agreement) {
        return Say.quoted(
                agreement.title(), "the agreement `" + agreement.meta().id() + "`");
    }

    /** A party as a message names it. */
    public static String name(RuleContext plan, Party party) {
        List<String> names = new ArrayList<>(1);
        for (String id : party.party().ids()) {
            Partner partner = plan.partners().get(id);
            names.add(id.equals(References.US) ? "our own organization" : partner == null ? id : partner.name());
        }
        String name = names.isEmpty() ? "a party" : String.join(" and ", names);
        return party.unit() == null ? name : name + " (" + party.unit() + ")";
    }
}
