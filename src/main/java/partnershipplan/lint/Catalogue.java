package partnershipplan.lint;

import java.util.ArrayList;
import java.util.List;
import partnershipplan.lint.rules.agreements.AgreementChainBroken;
import partnershipplan.lint.rules.agreements.AgreementClauseMissing;
import partnershipplan.lint.rules.agreements.AgreementDisputePathMissing;
import partnershipplan.lint.rules.agreements.AgreementExpired;
import partnershipplan.lint.rules.agreements.AgreementReviewOverdue;
import partnershipplan.lint.rules.agreements.AgreementSignatoryMissing;
import partnershipplan.lint.rules.agreements.AgreementSignatureState;
import partnershipplan.lint.rules.agreements.AgreementTermMissing;
import partnershipplan.lint.rules.agreements.LetterIncomplete;
import partnershipplan.lint.rules.agreements.LetterKindMissing;
import partnershipplan.lint.rules.agreements.LetterStale;
import partnershipplan.lint.rules.agreements.MouFundsUnstated;
import partnershipplan.lint.rules.agreements.MouLegalEffectUnstated;
import partnershipplan.lint.rules.agreements.MouMovesMoney;
import partnershipplan.lint.rules.agreements.MouServicesAndCosts;
import partnershipplan.lint.rules.confidentiality.SharingAgreementIsNotConsent;
import partnershipplan.lint.rules.confidentiality.SharingBlanketRelease;
import partnershipplan.lint.rules.confidentiality.SharingCompelledDisclosureUnplanned;
import partnershipplan.lint.rules.confidentiality.SharingConditionOfService;
import partnershipplan.lint.rules.confidentiality.SharingIdentifyingReport;
import partnershipplan.lint.rules.confidentiality.SharingOneClauseForAll;
import partnershipplan.lint.rules.confidentiality.SharingRegimeUndeclared;
import partnershipplan.lint.rules.confidentiality.SharingReleaseIncomplete;
import partnershipplan.lint.rules.confidentiality.SharingSharedDatabase;
import partnershipplan.lint.rules.grants.SubgrantAmountsDisagree;
import partnershipplan.lint.rules.grants.SubgrantConfidentialityNotFlowedDown;
import partnershipplan.lint.rules.grants.SubgrantDataMissing;
import partnershipplan.lint.rules.grants.SubgrantDeterminationMissing;
import partnershipplan.lint.rules.grants.SubgrantExclusionUnchecked;
import partnershipplan.lint.rules.grants.SubgrantFeeCharged;
import partnershipplan.lint.rules.grants.SubgrantIndirectRate;
import partnershipplan.lint.rules.grants.SubgrantMonitoringThin;
import partnershipplan.lint.rules.grants.SubgrantRiskUnassessed;
import partnershipplan.lint.rules.grants.SubgrantTermsMissing;
import partnershipplan.lint.rules.language.LanguageMinorFraming;
import partnershipplan.lint.rules.language.LanguageStigmatizing;
import partnershipplan.lint.rules.privacy.PrivacyClientStory;
import partnershipplan.lint.rules.privacy.PrivacyConfidentialSite;
import partnershipplan.lint.rules.privacy.PrivacyHiddenNameInProse;
import partnershipplan.lint.rules.privacy.PrivacyIdentifier;
import partnershipplan.lint.rules.privacy.PrivacyPersonalContact;
import partnershipplan.lint.rules.privacy.PrivacySmallCount;
import partnershipplan.lint.rules.worksheet.AccountabilityBoundaryVague;
import partnershipplan.lint.rules.worksheet.AccountabilityCommitmentVague;
import partnershipplan.lint.rules.worksheet.AccountabilityConsequenceMissing;
import partnershipplan.lint.rules.worksheet.AccountabilityMechanismMissing;
import partnershipplan.lint.rules.worksheet.AccountabilityOwnerVague;
import partnershipplan.lint.rules.worksheet.AccountabilityRolesOneSided;
import partnershipplan.lint.rules.worksheet.BackgroundPartnershipsSoughtUnstated;
import partnershipplan.lint.rules.worksheet.BackgroundProfileThin;
import partnershipplan.lint.rules.worksheet.EvaluationBaselineMissing;
import partnershipplan.lint.rules.worksheet.EvaluationMetricIncomplete;
import partnershipplan.lint.rules.worksheet.EvaluationReferralUnmeasured;
import partnershipplan.lint.rules.worksheet.EvaluationResultsStale;
import partnershipplan.lint.rules.worksheet.EvaluationUnmeasured;
import partnershipplan.lint.rules.worksheet.GoalsAgreementMissing;
import partnershipplan.lint.rules.worksheet.GoalsDuplicatePartner;
import partnershipplan.lint.rules.worksheet.GoalsEmpty;
import partnershipplan.lint.rules.worksheet.GoalsMustHaveUnchecked;
import partnershipplan.lint.rules.worksheet.GoalsMustHaveUnmet;
import partnershipplan.lint.rules.worksheet.GoalsReadinessUnaddressed;
import partnershipplan.lint.rules.worksheet.NeedEmpty;
import partnershipplan.lint.rules.worksheet.NeedMustHaveUntestable;
import partnershipplan.lint.rules.worksheet.NeedMustHavesMissing;
import partnershipplan.lint.rules.worksheet.NeedUncovered;
import partnershipplan.lint.rules.worksheet.PlanPlaceholderLeft;
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
            new PlanPlaceholderLeft(),
            new PlanReviewOverdue(),
            new PlanWaiverStale(),
            new BackgroundProfileThin(),
            new BackgroundPartnershipsSoughtUnstated(),
            new NeedEmpty(),
            new NeedMustHavesMissing(),
            new NeedMustHaveUntestable(),
            new NeedUncovered(),
            new GoalsEmpty(),
            new GoalsMustHaveUnchecked(),
            new GoalsMustHaveUnmet(),
            new GoalsAgreementMissing(),
            new GoalsDuplicatePartner(),
            new GoalsReadinessUnaddressed(),
            new TacticsPartnerWithoutTactic(),
            new TacticsOwnerMissing(),
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
            new EvaluationMetricIncomplete(),
            new EvaluationBaselineMissing(),
            new EvaluationUnmeasured(),
            new EvaluationReferralUnmeasured(),
            new EvaluationResultsStale());

    private static final List<Rule> AGREEMENTS = List.of(
            new AgreementTermMissing(),
            new AgreementExpired(),
            new AgreementReviewOverdue(),
            new AgreementSignatoryMissing(),
            new AgreementSignatureState(),
            new AgreementDisputePathMissing(),
            new AgreementClauseMissing(),
            new AgreementChainBroken(),
            new MouMovesMoney(),
            new MouFundsUnstated(),
            new MouServicesAndCosts(),
            new MouLegalEffectUnstated(),
            new LetterKindMissing(),
            new LetterIncomplete(),
            new LetterStale());

    private static final List<Rule> US_GRANTS = List.of(
            new SubgrantDeterminationMissing(),
            new SubgrantDataMissing(),
            new SubgrantAmountsDisagree(),
            new SubgrantIndirectRate(),
            new SubgrantExclusionUnchecked(),
            new SubgrantTermsMissing(),
            new SubgrantRiskUnassessed(),
            new SubgrantMonitoringThin(),
            new SubgrantConfidentialityNotFlowedDown(),
            new SubgrantFeeCharged());

    private static final List<Rule> CONFIDENTIALITY = List.of(
            new SharingRegimeUndeclared(),
            new SharingAgreementIsNotConsent(),
            new SharingReleaseIncomplete(),
            new SharingBlanketRelease(),
            new SharingConditionOfService(),
            new SharingCompelledDisclosureUnplanned(),
            new SharingIdentifyingReport(),
            new SharingSharedDatabase(),
            new SharingOneClauseForAll());

    private static final List<Rule> PRIVACY = List.of(
            new PrivacyIdentifier(),
            new PrivacyClientStory(),
            new PrivacyConfidentialSite(),
            new PrivacyHiddenNameInProse(),
            new PrivacySmallCount(),
            new PrivacyPersonalContact());

    private static final List<Rule> LANGUAGE = List.of(new LanguageMinorFraming(), new LanguageStigmatizing());

    private Catalogue() {}

    /** The rules of a pack. */
    public static List<Rule> of(Pack pack) {
        return switch (pack) {
            case WORKSHEET -> WORKSHEET;
            case AGREEMENTS -> AGREEMENTS;
            case US_GRANTS -> US_GRANTS;
            case CONFIDENTIALITY -> CONFIDENTIALITY;
            case PRIVACY -> PRIVACY;
            case LANGUAGE -> LANGUAGE;
            case COALITION -> List.of();
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
