package partnershipplan.render.chapter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.PartnershipNeed;
import partnershipplan.model.RequiredService;
import partnershipplan.render.words.Markup;

/** The services that a plan is about: first those that must be covered, then those it needs, then what is offered. */
record CoverageRows(Page page) {
    List<CoverageRow> all(Collection<List<Offer>> offers) {
        List<CoverageRow> rows = new ArrayList<>();
        Map<String, String> services = new LinkedHashMap<>();
        if (page.plan.need() != null) {
            for (PartnershipNeed need : page.plan.need().needs()) {
                need.services().forEach(s -> services.putIfAbsent(Offer.key(s), s));
            }
        }
        offers.forEach(own -> own.forEach(o -> services.putIfAbsent(Offer.key(o.service()), o.service())));
        if (page.plan.coverage() != null) {
            for (RequiredService required : page.plan.coverage().required()) {
                if (required.service() != null) {
                    rows.add(new CoverageRow(label(required, required.service()), offer -> offer.answers(required)));
                    services.remove(Offer.key(required.service()));
                }
            }
        }
        services.forEach((key, service) -> rows.add(new CoverageRow(
                page.words.text(page.labels.service(service)), offer -> key.equals(Offer.key(offer.service())))));
        return rows;
    }

    private Markup label(RequiredService required, String service) {
        List<Markup> limits = new ArrayList<>();
        for (@Nullable
        String limit : new @Nullable String[] {required.population(), required.area(), required.language()}) {
            if (limit != null) {
                limits.add(page.words.text(limit));
            }
        }
        return page.words.sub(page.words.text(page.labels.service(service)), page.words.joined(limits, " · "));
    }
}
