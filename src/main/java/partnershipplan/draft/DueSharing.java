package partnershipplan.draft;

import java.util.List;
import partnershipplan.format.FormatTable;
import partnershipplan.model.Agreement;
import partnershipplan.model.Flow;
import partnershipplan.model.Release;
import partnershipplan.model.Sharing;

/** Asks for what a person's release must say, where information that identifies people flows on one. */
record DueSharing(Agreement agreement, Asking asking) {
    private static final String[] TERMS = {
        "written", "informed", "purpose", "information", "recipients", "max_days", "condition_of_service"
    };

    void ask() {
        asking.about(Topic.SHARING);
        asking.open(agreement, FormatTable.AGREEMENT, "sharing");
        Sharing sharing = agreement.sharing();
        if (sharing == null) {
            return;
        }
        boolean needed = needsRelease(sharing.flows());
        if (needed && sharing.release().isEmpty()) {
            asking.due(sharing, FormatTable.SHARING, "release");
        }
        for (Release release : sharing.release()) {
            asking.due(release, FormatTable.RELEASE, needed ? TERMS : new String[] {"condition_of_service"});
        }
    }

    private static boolean needsRelease(List<Flow> flows) {
        for (Flow flow : flows) {
            if (flow.data() == Flow.Data.IDENTIFYING && flow.basis() == Flow.Basis.RELEASE) {
                return true;
            }
        }
        return false;
    }
}
