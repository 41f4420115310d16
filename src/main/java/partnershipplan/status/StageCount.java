package partnershipplan.status;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import partnershipplan.model.Partner;
import partnershipplan.model.PartnershipType;
import partnershipplan.model.Plan;
import partnershipplan.model.Stage;

/**
 * How many partners are at a stage.
 *
 * @param undecided of which it is not said whether they are formal or informal
 */
public record StageCount(Stage stage, int formal, int informal, int undecided) {
    /** The stages that have partners, in order. */
    static List<StageCount> all(Plan plan) {
        Collection<Partner> partners = Partner.all(plan).values();
        List<StageCount> counts = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            int formal = 0;
            int informal = 0;
            int all = 0;
            for (Partner partner : partners) {
                if (partner.stage() == stage) {
                    all++;
                    formal += partner.formal() ? 1 : 0;
                    informal += partner.type() == PartnershipType.INFORMAL ? 1 : 0;
                }
            }
            if (all > 0) {
                counts.add(new StageCount(stage, formal, informal, all - formal - informal));
            }
        }
        return counts;
    }

    public int all() {
        return formal + informal + undecided;
    }
}
