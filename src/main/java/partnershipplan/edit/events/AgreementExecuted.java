package partnershipplan.edit.events;

import java.time.LocalDate;
import java.util.Locale;
import partnershipplan.format.FormatTable;
import partnershipplan.model.Agreement;
import partnershipplan.model.Letter;
import partnershipplan.model.Party;
import partnershipplan.model.Signatory;

/**
 * An agreement was executed: the last party has signed it.
 *
 * <p>Signatories of whom no day is said signed on that day, and an agreement of which nothing says when it takes effect
 * does so then.
 */
public record AgreementExecuted(String agreement, LocalDate date) implements Event {
    @Override
    public String putDown(PlanText plan) {
        Agreement item = Named.find("agreement", agreement, plan.plan().agreements(), Agreement::title);
        if (item.status() == Agreement.Status.EXECUTED) {
            return item.path() + " is executed already";
        }
        refuseIfOver(item);
        plan.set(item.path(), FormatTable.AGREEMENT, "status", "executed");
        for (Party party : item.parties()) {
            sign(plan, party);
        }
        boolean unsaid = item.term() == null || item.term().effective() == null;
        if (unsaid && isMutual(item)) {
            plan.setWithin(item.path(), FormatTable.AGREEMENT, "term", "effective", date.toString());
        }
        return item.path() + " is executed, since " + date;
    }

    private static void refuseIfOver(Agreement item) {
        Agreement.Status status = item.status();
        if (status == Agreement.Status.EXPIRED
                || status == Agreement.Status.TERMINATED
                || status == Agreement.Status.SUPERSEDED) {
            throw new Refusal(item.path() + " is " + status.name().toLowerCase(Locale.ROOT)
                    + "; an agreement that comes after it is one of its own, which `follows` it");
        }
    }

    private void sign(PlanText plan, Party party) {
        if (party.left() != null && !party.left().first().isAfter(date)) {
            return;
        }
        for (Signatory signatory : party.signatory()) {
            LocalDate signed = signatory.signed();
            if (signed == null) {
                plan.set(signatory.path(), FormatTable.SIGNATORY, "signed", date.toString());
            } else if (signed.isAfter(date)) {
                throw new Refusal(signatory.at("signed") + " is " + signed + ", after " + date
                        + ": an agreement is executed when the last party has signed");
            }
        }
    }

    /** Whether its parties agree on anything: a letter of support, or one that gives notice, takes no effect. */
    private static boolean isMutual(Agreement item) {
        Letter letter = item.letter();
        return letter == null || letter.kind() != Letter.Kind.SUPPORT && letter.kind() != Letter.Kind.APPLICANT_NOTICE;
    }
}
