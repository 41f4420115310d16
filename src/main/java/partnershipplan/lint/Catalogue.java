package partnershipplan.lint;

import java.util.ArrayList;
import java.util.List;
import partnershipplan.lint.rules.worksheet.NeedMustHaveUntestable;
import partnershipplan.lint.rules.worksheet.PlanReviewOverdue;
import partnershipplan.lint.rules.worksheet.PlanWaiverStale;

/** The list of rules, by pack. */
public final class Catalogue {
    private static final List<Rule> WORKSHEET =
            List.of(new PlanReviewOverdue(), new PlanWaiverStale(), new NeedMustHaveUntestable());

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
