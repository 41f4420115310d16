package partnershipplan.lint;

import java.util.ArrayList;
import java.util.List;
import partnershipplan.lint.rules.worksheet.AccountabilityBoundaryVague;
import partnershipplan.lint.rules.worksheet.AccountabilityCommitmentVague;
import partnershipplan.lint.rules.worksheet.AccountabilityConsequenceMissing;
import partnershipplan.lint.rules.worksheet.AccountabilityMechanismMissing;
import partnershipplan.lint.rules.worksheet.AccountabilityOwnerVague;
import partnershipplan.lint.rules.worksheet.AccountabilityRolesOneSided;
import partnershipplan.lint.rules.worksheet.NeedMustHaveUntestable;
import partnershipplan.lint.rules.worksheet.PlanReviewOverdue;
import partnershipplan.lint.rules.worksheet.PlanWaiverStale;
import partnershipplan.lint.rules.worksheet.TacticsMaintenanceLapsed;
import partnershipplan.lint.rules.worksheet.TacticsMaintenanceMissing;
import partnershipplan.lint.rules.worksheet.TacticsNotMeasurable;
import partnershipplan.lint.rules.worksheet.TacticsOwnerMissing;
import partnershipplan.lint.rules.worksheet.TacticsPartnerWithoutTactic;

/** The list of rules, by pack. */
public final class Catalogue {
    private static final List<Rule> WORKSHEET = List.of(
            new PlanReviewOverdue(),
            new PlanWaiverStale(),
            new NeedMustHaveUntestable(),
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
            new AccountabilityCommitmentVague());

    private Catalogue() {}

    /** The rules of a pack. */
    public static List<Rule> of(Pack pack) {
        return switch (pack) {
            case WORKSHEET -> WORKSHEET;
            case AGREEMENTS, US_GRANTS, CONFIDENTIALITY, PRIVACY, LANGUAGE, COALITION -> List.of();
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
