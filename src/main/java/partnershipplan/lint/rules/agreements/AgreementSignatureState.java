package partnershipplan.lint.rules.agreements;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Agreements;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.lint.Say;
import partnershipplan.lint.Signatures;
import partnershipplan.model.Agreement;
import partnershipplan.model.Approval;
import partnershipplan.model.Party;
import partnershipplan.model.Signatory;

/** An agreement whose status says other than its signatures and approvals do. */
public final class AgreementSignatureState implements Rule {
    @Override
    public String id() {
        return "agreement/signature-state";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(RuleContext plan) {
        for (Agreement agreement : plan.plan().agreements()) {
            if (agreement.status() == Agreement.Status.EXECUTED) {
                checkExecuted(plan, agreement);
            } else if (Agreements.isAwaited(agreement) && Signatures.areComplete(plan, agreement)) {
                plan.report(Severity.WARNING, agreement.at("status"), signed(plan, agreement));
            }
        }
    }

    private static String signed(RuleContext plan, Agreement agreement) {
        for (Party party : Agreements.parties(plan, agreement)) {
            for (Approval approval : party.approval()) {
                if (isRequired(approval)
                        && (approval.date() == null || approval.date().isAfter(plan.today()))) {
                    return Agreements.name(agreement) + " is signed by all, but waits for the approval of "
                            + Say.quoted(approval.body(), "a body")
                            + ". Once it is given, write its `date` and `status: executed`.";
                }
            }
        }
        return Agreements.name(agreement) + " is signed by all. Write `status: executed`, or take out the date of a"
                + " signature that was not given.";
    }

    private static void checkExecuted(RuleContext plan, Agreement agreement) {
        LocalDate executed = agreement.lastSignature();
        for (Party party : Agreements.parties(plan, agreement)) {
            checkSigned(plan, agreement, party);
            for (Approval approval : party.approval()) {
                if (isRequired(approval)) {
                    checkApproved(plan, agreement, approval, executed);
                }
            }
        }
    }

    /** One finding a party, however many sign for it. */
    private static void checkSigned(RuleContext plan, Agreement agreement, Party party) {
        if (plan.lacksAny(party, "signatory", party.signatory())) {
            plan.report(party.at("signatory"), unsigned(plan, agreement, party));
        }
        for (Signatory signatory : party.signatory()) {
            if (plan.lacks(signatory, "signed")) {
                plan.report(signatory.at("signed"), unsigned(plan, agreement, party));
                return;
            }
            if (signatory.signed() != null && signatory.signed().isAfter(plan.today())) {
                plan.report(
                        signatory.at("signed"),
                        Agreements.name(agreement) + " is executed, but " + Agreements.name(plan, party)
                                + " is to sign on " + signatory.signed() + " only. Correct the date or the `status`.");
                return;
            }
        }
    }

    private static String unsigned(RuleContext plan, Agreement agreement, Party party) {
        return Agreements.name(agreement) + " is executed, but no day is given on which "
                + Agreements.name(plan, party)
                + " signed. Add `signed:` to the signatory, or write `status: in_review` until then.";
    }

    private static void checkApproved(
            RuleContext plan, Agreement agreement, Approval approval, @Nullable LocalDate executed) {
        String body = Say.quoted(approval.body(), "a body");
        if (plan.lacks(approval, "date")) {
            plan.report(
                    approval.at("date"),
                    Agreements.name(agreement) + " is executed, but no day is given on which " + body
                            + " approved it. Add `date:`, or write `status: in_review` until it does.");
        } else if (approval.date() != null
                && executed != null
                && approval.date().isAfter(executed)) {
            plan.report(
                    approval.at("date"),
                    Agreements.name(agreement) + " was signed by " + executed + ", before " + body + " approved it on "
                            + approval.date()
                            + ". Have the signatures confirmed after the approval, or correct a date.");
        }
    }

    private static boolean isRequired(Approval approval) {
        return Boolean.TRUE.equals(approval.required());
    }
}
