package partnershipplan.draft;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.FormatTable;
import partnershipplan.model.Agreement;
import partnershipplan.model.Determination;
import partnershipplan.model.Item;
import partnershipplan.model.Monitoring;
import partnershipplan.model.Subgrant;
import partnershipplan.model.Terms;

/** Asks for what a subgrant of a federal award says beside the elements: what the recipient is, keeps and reports. */
record DueSubgrant(Agreement agreement, Asking asking) {
    /** What we look into before we sign, which is no part of the agreement. */
    private static final Set<String> OUR_FILE = Set.of("screening", "risk");

    void ask() {
        Subgrant subgrant = agreement.subgrant();
        if (agreement.isOpen("subgrant")) {
            asking.open(agreement, FormatTable.AGREEMENT, "subgrant");
            return;
        }
        Determination determination = subgrant == null ? null : subgrant.determination();
        Monitoring monitoring = subgrant == null ? null : subgrant.monitoring();
        Terms terms = subgrant == null ? null : subgrant.terms();
        due(subgrant, "determination", determination, FormatTable.DETERMINATION, "result", "date");
        due(subgrant, "monitoring", monitoring, FormatTable.MONITORING, "reports", "corrective_action");
        due(subgrant, "terms", terms, FormatTable.TERMS, "flow_down", "records_access", "closeout");
        if (subgrant != null) {
            asking.open(subgrant, FormatTable.SUBGRANT, OUR_FILE);
        }
    }

    private void due(@Nullable Subgrant subgrant, String part, @Nullable Item item, int shape, String... keys) {
        if (subgrant != null && subgrant.isOpen(part)) {
            asking.open(subgrant, FormatTable.SUBGRANT, part);
            return;
        }
        for (String key : List.of(keys)) {
            if (item == null) {
                asking.absent(agreement.at("subgrant." + part + "." + key), shape, key);
            } else {
                asking.due(item, shape, key);
            }
        }
    }
}
