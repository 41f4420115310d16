package partnershipplan.render.chapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.Agreement;
import partnershipplan.model.AgreementService;
import partnershipplan.model.Partner;
import partnershipplan.model.PartnerFacts;
import partnershipplan.model.References;

/** Who offers which services: we, each partner, and what agreements name besides. */
final class Offers {
    private final Page page;
    private final Circles circles;

    /** By who offers them, we first; who offers nothing is not there. */
    final Map<String, List<Offer>> all = new LinkedHashMap<>();

    Offers(Page page) {
        this.page = page;
        this.circles = new Circles(page);
        var own = page.plan.organization();
        if (own != null) {
            var facts = own.facts();
            facts.services()
                    .forEach(s -> add(
                            References.US, new Offer(s, facts.populations(), facts.areas(), facts.languages(), true)));
        }
        page.partners.values().forEach(this::add);
        page.plan.agreements().forEach(this::add);
    }

    private void add(Partner partner) {
        for (String service : partner.joined(PartnerFacts::services)) {
            add(
                    partner.id(),
                    new Offer(
                            service,
                            partner.joined(PartnerFacts::populations),
                            partner.joined(PartnerFacts::areas),
                            partner.joined(PartnerFacts::languages),
                            stands(partner.id())));
        }
    }

    private void add(Agreement agreement) {
        boolean executed = agreement.status() == Agreement.Status.EXECUTED;
        for (AgreementService service : agreement.services()) {
            for (String provider : providers(service.provider())) {
                if (service.service() != null) {
                    add(
                            provider,
                            new Offer(
                                    service.service(),
                                    one(service.population()),
                                    one(service.area()),
                                    List.of(),
                                    executed && stands(provider)));
                }
            }
        }
    }

    private List<String> providers(References references) {
        List<String> ids = new ArrayList<>();
        if (references.ids().contains(References.US)) {
            ids.add(References.US);
        }
        ids.addAll(circles.partners(references));
        return ids;
    }

    private boolean stands(String id) {
        Partner partner = page.partners.get(id);
        return id.equals(References.US) || partner != null && (partner.live() || existsToday(partner));
    }

    /** An existing partner whose partnership is to change offers meanwhile what it always has. */
    private static boolean existsToday(Partner partner) {
        var existing = partner.existing();
        return existing != null && existing.stage() != null && existing.stage().live();
    }

    private void add(String provider, Offer offer) {
        all.computeIfAbsent(provider, p -> new ArrayList<>()).add(offer);
    }

    private static List<String> one(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }
}
