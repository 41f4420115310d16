package partnershipplan.lint;

import java.util.ArrayList;
import java.util.List;
import partnershipplan.lint.rules.privacy.PrivacyClientStory;
import partnershipplan.lint.rules.privacy.PrivacyConfidentialSite;
import partnershipplan.lint.rules.privacy.PrivacyHiddenNameInProse;
import partnershipplan.lint.rules.privacy.PrivacyIdentifier;
import partnershipplan.lint.rules.privacy.PrivacyPersonalContact;
import partnershipplan.lint.rules.privacy.PrivacySmallCount;
import partnershipplan.lint.rules.worksheet.EvaluationBaselineMissing;
import partnershipplan.lint.rules.worksheet.EvaluationMetricIncomplete;
import partnershipplan.lint.rules.worksheet.EvaluationReferralUnmeasured;
import partnershipplan.lint.rules.worksheet.EvaluationResultsStale;
import partnershipplan.lint.rules.worksheet.EvaluationUnmeasured;
import partnershipplan.lint.rules.worksheet.NeedMustHaveUntestable;
import partnershipplan.lint.rules.worksheet.PlanReviewOverdue;
import partnershipplan.lint.rules.worksheet.PlanWaiverStale;
import partnershipplan.lint.rules.worksheet.TimelineAgreementUnscheduled;
import partnershipplan.lint.rules.worksheet.TimelineOutOfOrder;
import partnershipplan.lint.rules.worksheet.TimelineOverdue;
import partnershipplan.lint.rules.worksheet.TimelinePartnerWithoutTask;

/** The list of rules, by pack. */
public final class Catalogue {
    private static final List<Rule> WORKSHEET = List.of(
            new PlanReviewOverdue(),
            new PlanWaiverStale(),
            new NeedMustHaveUntestable(),
            new TimelinePartnerWithoutTask(),
            new TimelineOutOfOrder(),
            new TimelineOverdue(),
            new TimelineAgreementUnscheduled(),
            new EvaluationMetricIncomplete(),
            new EvaluationBaselineMissing(),
            new EvaluationUnmeasured(),
            new EvaluationReferralUnmeasured(),
            new EvaluationResultsStale());

    private static final List<Rule> PRIVACY = List.of(
            new PrivacyIdentifier(),
            new PrivacyClientStory(),
            new PrivacyConfidentialSite(),
            new PrivacyHiddenNameInProse(),
            new PrivacySmallCount(),
            new PrivacyPersonalContact());

    private Catalogue() {}

    /** The rules of a pack. */
    public static List<Rule> of(Pack pack) {
        return switch (pack) {
            case WORKSHEET -> WORKSHEET;
            case PRIVACY -> PRIVACY;
            case AGREEMENTS, US_GRANTS, CONFIDENTIALITY, LANGUAGE, COALITION -> List.of();
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
