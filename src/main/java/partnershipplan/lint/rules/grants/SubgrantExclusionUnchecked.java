package partnershipplan.lint.rules.grants;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Screening;
import partnershipplan.vocabulary.Provision;

/** A subgrant whose recipient nobody looked up among those excluded from federal money. */
public final class SubgrantExclusionUnchecked implements Rule {
    private static final int DAYS = 90;

    @Override
    public String id() {
        return "subgrant/exclusion-unchecked";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(RuleContext plan) {
        for (Subaward subaward : Subawards.written(plan)) {
            check(
                    subaward,
                    subaward.subgrant() == null ? null : subaward.subgrant().screening());
        }
    }

    private static void check(Subaward subaward, @Nullable Screening screening) {
        String look = "Nothing says that the recipient of " + subaward.within()
                + " was looked up among those excluded from federal money. ";
        if (screening == null) {
            if (subaward.lacks("screening")) {
                report(
                        subaward,
                        "screening",
                        look + "Add `screening:` with the `system`, the `date` and the `result`.");
            }
        } else if (screening.result() == Screening.Result.EXCLUDED) {
            report(
                    subaward,
                    "screening.result",
                    "The recipient of " + subaward.within()
                            + " was found to be excluded from federal money. Do not sign"
                            + " before this is cleared; then write the new `date` and `result: clear`.");
        } else if (subaward.plan().lacks(screening, "result")) {
            report(subaward, "screening.result", look + "Add the `result`: `clear` or `excluded`.");
        } else if (subaward.plan().lacks(screening, "date")) {
            report(subaward, "screening.date", look + "Add the `date` of the look-up.");
        } else {
            checkDate(subaward, screening.date());
        }
    }

    private static void checkDate(Subaward subaward, @Nullable LocalDate date) {
        LocalDate signing = subaward.signing();
        if (date == null || signing == null) {
            return;
        }
        if (date.isAfter(signing)) {
            report(
                    subaward,
                    "screening.date",
                    "The recipient of " + subaward.within() + " was looked up on " + date + ", after " + signing
                            + ", when it was due. Write the `date` of an earlier look-up, if there was one.");
        } else if (date.plusDays(DAYS).isBefore(signing)) {
            subaward.report(
                    Severity.WARNING,
                    subaward.at("screening.date"),
                    "The recipient of " + subaward.within() + " was looked up on " + date + ", more than "
                            + DAYS
                            + " days before " + signing + ". Look it up once more before anyone signs.",
                    Provision.EXCLUSION_CHECK);
        }
    }

    private static void report(Subaward subaward, String key, String message) {
        subaward.report(subaward.at(key), message, Provision.EXCLUSION_CHECK);
    }
}
