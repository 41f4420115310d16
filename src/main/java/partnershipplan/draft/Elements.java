package partnershipplan.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.FormatTable;
import partnershipplan.model.Agreement;
import partnershipplan.model.Award;
import partnershipplan.model.Contact;
import partnershipplan.model.IndirectRate;
import partnershipplan.model.Item;
import partnershipplan.model.Obligated;
import partnershipplan.model.Partner;
import partnershipplan.model.Partners;
import partnershipplan.model.Plan;
import partnershipplan.model.References;
import partnershipplan.model.Subgrant;
import partnershipplan.vocabulary.Edition;
import partnershipplan.vocabulary.Provision;

/** Finds where a subgrant states each element of the law, in the law's order. */
final class Elements {
    private final Plan plan;
    private final Partners partners;
    private final Agreement agreement;
    private final @Nullable Subgrant subgrant;
    private final Edition edition;
    private final List<Element> elements = new ArrayList<>();

    private Elements(Plan plan, Partners partners, Agreement agreement, Edition edition) {
        this.plan = plan;
        this.partners = partners;
        this.agreement = agreement;
        this.subgrant = agreement.subgrant();
        this.edition = edition;
    }

    static List<Element> of(Plan plan, Partners partners, Agreement agreement, Edition edition) {
        return new Elements(plan, partners, agreement, edition).all();
    }

    private List<Element> all() {
        Obligated obligated = subgrant == null ? null : subgrant.obligated();
        add(Provision.RECIPIENT_NAME, recipient("legal_name"));
        add(Provision.RECIPIENT_UEI, recipient("uei"));
        add(Provision.AWARD_NUMBER, awards("number"));
        add(Provision.AWARD_DATE, awards("date"));
        add(Provision.PERIOD, own("period"));
        add(Provision.BUDGET_PERIOD, own("budget_period"));
        add(Provision.OBLIGATED_THIS_ACTION, amount(obligated, "this_action"));
        add(Provision.OBLIGATED_TOTAL, amount(obligated, "total"));
        add(Provision.COMMITTED, amount(obligated, "committed"));
        add(Provision.DESCRIPTION, awards("description"));
        add(Provision.AGENCY, awards("agency"));
        add(Provision.PASS_THROUGH, own("pass_through"));
        add(Provision.OFFICIAL, official(subgrant == null ? null : subgrant.official()));
        add(Provision.LISTING, awards("listing", "title", "amount"));
        add(Provision.RESEARCH, awards("research"));
        add(Provision.INDIRECT, indirect(subgrant == null ? null : subgrant.indirect()));
        return elements;
    }

    private void add(Provision provision, List<Element.Place> places) {
        String paragraph = edition.paragraph(provision);
        if (paragraph != null) {
            elements.add(new Element(provision, paragraph, places));
        }
    }

    private List<Element.Place> own(String key) {
        return List.of(new Element.Place(subgrant, at(key), FormatTable.SUBGRANT, key, 0));
    }

    private List<Element.Place> amount(@Nullable Obligated obligated, String key) {
        return List.of(new Element.Place(obligated, at("obligated." + key), FormatTable.OBLIGATED, key, 0));
    }

    /** A fact of the recipient, which stands with the organization or partner itself. */
    private List<Element.Place> recipient(String key) {
        List<Element.Place> places = new ArrayList<>(1);
        for (String id : subgrant == null ? List.<String>of() : partners.ids(subgrant.recipient())) {
            Partner partner = partners.get(id);
            if (id.equals(References.US) && plan.organization() != null) {
                places.add(place(plan.organization(), FormatTable.ORGANIZATION, key));
            } else if (partner != null) {
                places.add(place(partner, key));
            }
        }
        return places.isEmpty() ? own("recipient") : places;
    }

    private static Element.Place place(Partner partner, String key) {
        Item goal = partner.goal();
        Item existing = partner.existing();
        boolean inGoal = goal != null && (goal.says(key) || existing == null || !existing.says(key));
        return inGoal || existing == null
                ? place(Objects.requireNonNull(goal), FormatTable.TARGET_PARTNER, key)
                : place(existing, FormatTable.EXISTING_PARTNER, key);
    }

    private static Element.Place place(Item item, int shape, String key) {
        return new Element.Place(item, item.at(key), shape, key, 0);
    }

    private List<Element.Place> awards(String... keys) {
        List<Award> awards = subgrant == null ? List.of() : subgrant.awards();
        List<Element.Place> places = new ArrayList<>();
        for (int i = 0; i < Math.max(1, awards.size()); i++) {
            Award award = awards.isEmpty() ? null : awards.get(i);
            for (String key : keys) {
                String path = award == null ? at("awards[0]." + key) : award.at(key);
                places.add(new Element.Place(award, path, FormatTable.AWARD, key, i + 1));
            }
        }
        return places;
    }

    /** A name or a role, and a way to reach that person. */
    private List<Element.Place> official(@Nullable Contact official) {
        List<Element.Place> places = new ArrayList<>(own("official"));
        if (official != null && !official.says("name") && !official.says("title")) {
            places.add(place(official, FormatTable.CONTACT, "title"));
        }
        if (official != null && !official.says("email") && !official.says("phone")) {
            places.add(place(official, FormatTable.CONTACT, "email"));
        }
        return places;
    }

    private List<Element.Place> indirect(@Nullable IndirectRate indirect) {
        List<Element.Place> places = new ArrayList<>(own("indirect"));
        if (indirect != null && !indirect.says("kind")) {
            places.add(place(indirect, FormatTable.INDIRECT_RATE, "kind"));
        } else if (indirect != null && indirect.hasRate() && !indirect.says("rate")) {
            places.add(place(indirect, FormatTable.INDIRECT_RATE, "rate"));
        }
        return places;
    }

    private String at(String key) {
        return agreement.at("subgrant." + key);
    }
}
