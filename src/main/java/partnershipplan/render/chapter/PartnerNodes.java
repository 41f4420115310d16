package partnershipplan.render.chapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import partnershipplan.format.Type;
import partnershipplan.model.Agreement;
import partnershipplan.model.Partner;
import partnershipplan.model.PartnershipType;
import partnershipplan.model.Stage;
import partnershipplan.render.chart.NetworkWords;
import partnershipplan.render.chart.Node;

/** The partners as a network shows them: how far each partnership is, and on what it stands. */
final class PartnerNodes {
    private static final int MOST_AGREEMENTS = 2;
    private final Page page;
    final Circles circles;

    PartnerNodes(Page page) {
        this.page = page;
        this.circles = new Circles(page);
    }

    /** By their ids, those we know first, of these and of the others the formal ones first. */
    Map<String, Node> all() {
        Map<String, Node> sorted = new LinkedHashMap<>();
        for (NetworkWords.Kind kind : NetworkWords.Kind.values()) {
            for (Partner partner : page.partners.values()) {
                Node node = node(partner);
                if (partner.stage() != Stage.ENDED && NetworkWords.Kind.of(node) == kind) {
                    sorted.put(partner.id(), node);
                }
            }
        }
        return sorted;
    }

    private Node node(Partner partner) {
        boolean known = partner.existing() != null || partner.live();
        PartnershipType today =
                partner.existing() == null ? partner.type() : partner.existing().type();
        boolean formal = today == PartnershipType.FORMAL;
        List<String> remarks = new ArrayList<>();
        if (known && !formal && partner.formal()) {
            remarks.add(page.labels.word("toBecomeFormal"));
        }
        if (!partner.live()) {
            remarks.add(page.labels.value("stage", Type.Choice.text(partner.stage())));
        }
        agreements(remarks, partner.id());
        return new Node(partner.name(), known, formal, String.join(" · ", remarks), circles.of(partner.id()));
    }

    private void agreements(List<String> remarks, String partner) {
        int told = 0;
        for (Agreement agreement : page.plan.agreements()) {
            Agreement.Status status = agreement.status();
            boolean ties =
                    Circles.isOurs(agreement) && circles.partners(agreement).contains(partner);
            if (ties && status != null && stands(status) && agreement.instrument() != null && told < MOST_AGREEMENTS) {
                String instrument = page.labels.value("instrument", Type.Choice.text(agreement.instrument()));
                remarks.add(instrument + ": " + page.labels.value("status", Type.Choice.text(status)));
                told++;
            }
        }
    }

    private static boolean stands(Agreement.Status status) {
        return switch (status) {
            case PLANNED, DRAFTING, IN_REVIEW, EXECUTED -> true;
            case EXPIRED, TERMINATED, SUPERSEDED -> false;
        };
    }
}
