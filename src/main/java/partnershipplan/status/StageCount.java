package partnershipplan.status;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
        Map<Stage, StageCount> counts = new EnumMap<>(Stage.class);
        for (Partner partner : Partner.all(plan).values()) {
            int formal = partner.formal() ? 1 : 0;
            int informal = partner.type() == PartnershipType.INFORMAL ? 1 : 0;
            StageCount one = new StageCount(partner.stage(), formal, informal, 1 - formal - informal);
            counts.merge(partner.stage(), one, StageCount::plus);
        }
        return List.copyOf(counts.values());
    }

    private StageCount plus(StageCount more) {
        return new StageCount(stage, formal + more.formal, informal + more.informal, undecided + more.undecided);
    }

    public int all() {
        return formal + informal + undecided;
    }
}
