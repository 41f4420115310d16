package partnershipplan.status;

import java.util.ArrayList;
import java.util.List;
import partnershipplan.model.Check;
import partnershipplan.model.MustHave;
import partnershipplan.model.Partner;
import partnershipplan.model.Partners;
import partnershipplan.model.Plan;
import partnershipplan.model.Sections;

/**
 * The must-haves of a partner at {@code negotiating}, {@code agreed} or {@code active} that keep the partnership open.
 *
 * @param unchecked without a check, or with one that says {@code unknown}
 * @param unmet that the newest check found not to be met
 */
public record MustHaveGap(Partner partner, List<MustHave> unchecked, List<MustHave> unmet) {
    static List<MustHaveGap> all(Plan plan) {
        Partners partners = new Partners(plan);
        List<MustHaveGap> gaps = new ArrayList<>();
        for (Partner partner : partners.all()) {
            MustHaveGap gap = of(plan, partners, partner);
            if (partner.stage().serious() && !(gap.unchecked.isEmpty() && gap.unmet.isEmpty())) {
                gaps.add(gap);
            }
        }
        return gaps;
    }

    private static MustHaveGap of(Plan plan, Partners partners, Partner partner) {
        List<MustHave> unchecked = new ArrayList<>();
        List<MustHave> unmet = new ArrayList<>();
        for (MustHave mustHave : new Sections(plan).mustHaves()) {
            if (mustHave.requirement() != null && partners.needs(partner, mustHave)) {
                Check newest = partner.newestCheck(mustHave);
                if (newest == null || newest.result() == null || newest.result() == Check.Result.UNKNOWN) {
                    unchecked.add(mustHave);
                } else if (newest.result() == Check.Result.NOT_MET) {
                    unmet.add(mustHave);
                }
            }
        }
        return new MustHaveGap(partner, unchecked, unmet);
    }
}
