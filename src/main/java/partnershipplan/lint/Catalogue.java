package partnershipplan.lint;

import java.util.ArrayList;
import java.util.List;
import partnershipplan.lint.rules.worksheet.AccountabilityBoundaryVague;
import partnershipplan.lint.rules.worksheet.AccountabilityCommitmentVague;
import partnershipplan.lint.rules.worksheet.AccountabilityConsequenceMissing;
import partnershipplan.lint.rules.worksheet.AccountabilityMechanismMissing;
import partnershipplan.lint.rules.worksheet.AccountabilityOwnerVague;
import partnershipplan.lint.rules.worksheet.AccountabilityRolesOneSided;
import partnershipplan.lint.rules.worksheet.EvaluationBaselineMissing;
import partnershipplan.lint.rules.worksheet.EvaluationMetricIncomplete;
import partnershipplan.lint.rules.worksheet.EvaluationReferralUnmeasured;
import partnershipplan.lint.rules.worksheet.EvaluationResultsStale;
import partnershipplan.lint.rules.worksheet.EvaluationUnmeasured;
import partnershipplan.lint.rules.worksheet.NeedMustHaveUntestable;
import partnershipplan.lint.rules.worksheet.PlanReviewOverdue;
import partnershipplan.lint.rules.worksheet.PlanWaiverStale;
import partnershipplan.lint.rules.worksheet.TacticsMaintenanceLapsed;
import partnershipplan.lint.rules.worksheet.TacticsMaintenanceMissing;
import partnershipplan.lint.rules.worksheet.TacticsNotMeasurable;
import partnershipplan.lint.rules.worksheet.TacticsOwnerMissing;
import partnershipplan.lint.rules.worksheet.TacticsPartnerWithoutTactic;
import partnershipplan.lint.rules.worksheet.TimelineAgreementUnscheduled;
import partnershipplan.lint.rules.worksheet.TimelineOutOfOrder;
import partnershipplan.lint.rules.worksheet.TimelineOverdue;
import partnershipplan.lint.rules.worksheet.TimelinePartnerWithoutTask;

/** The list of rules, by pack. */
public final class Catalogue {
    private static final List<Rule> WORKSHEET = List.of(
            new TacticsOwnerMissing(),
            new EvaluationMetricIncomplete(),
            new PlanReviewOverdue(),
            new PlanWaiverStale(),
            new NeedMustHaveUntestable(),
            new TacticsPartnerWithoutTactic(),
            new TacticsNotMeasurable(),
            new TacticsMaintenanceMissing(),
            new TacticsMaintenanceLapsed(),
            new AccountabilityRolesOneSided(),
            new AccountabilityMechanismMissing(),
            new AccountabilityConsequenceMissing(),
            new AccountabilityBoundaryVague(),
            new AccountabilityOwnerVague(),
            new AccountabilityCommitmentVague(),
            new TimelinePartnerWithoutTask(),
            new TimelineOutOfOrder(),
            new TimelineOverdue(),
            new TimelineAgreementUnscheduled(),
            new EvaluationBaselineMissing(),
            new EvaluationUnmeasured(),
            new EvaluationReferralUnmeasured(),
            new EvaluationResultsStale());

    private Catalogue() {}

    /** The rules of a pack. */
    public static List<Rule> of(Pack pack) {
        return switch (pack) {
            case WORKSHEET -> WORKSHEET;
            case PRIVACY, LANGUAGE, AGREEMENTS, US_GRANTS, CONFIDENTIALITY, COALITION -> List.of();
        };
    }

    /** Every rule, pack by pack. */
    public static List<Rule> all() {
        List<Rule> all = new ArrayList<>();
        for (Pack pack : Pack.values()) {
            all.addAll(of(pack));
        }
        return all;
    }
}
