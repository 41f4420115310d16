package partnershipplan.change;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Walk;
import partnershipplan.model.Agreement;
import partnershipplan.model.Item;
import partnershipplan.model.Organization;
import partnershipplan.model.Partner;
import partnershipplan.model.Plan;
import partnershipplan.model.References;
import partnershipplan.model.TargetPartner;
import partnershipplan.vocabulary.Labels;

/** One of the two plans, and what its ids are called. */
final class Side {
    final Plan plan;
    final Labels labels;
    final Map<String, Partner> partners;
    private final Map<String, String> names = new HashMap<>();

    Side(Plan plan, Labels labels) {
        this.plan = plan;
        this.labels = labels;
        this.partners = Partner.all(plan);
        Walk.items(plan, this::remember);
    }

    private void remember(Item item, Shape shape) {
        String id = item.meta().id();
        if (id != null && shape.listed()) {
            String line = item instanceof Agreement agreement ? agreement.title() : ItemLine.of(item, shape);
            names.putIfAbsent(list(shape) + id, line == null ? id : line);
        }
    }

    private static String list(Shape shape) {
        return shape.index() + " ";
    }

    /** The name behind a reference's id. */
    String name(String id) {
        return switch (id) {
            case References.US -> us();
            case References.ALL -> labels.word("all");
            case "formal", "informal" -> labels.word(id);
            default -> {
                Partner partner = partners.get(id);
                yield partner != null ? partner.name() : names.getOrDefault(FormatTable.GROUP + " " + id, id);
            }
        };
    }

    private String us() {
        Organization own = plan.organization();
        String name = own == null
                ? null
                : own.facts().shortName() != null ? own.facts().shortName() : own.name();
        return name == null ? labels.word("us") : name;
    }

    /** The line of the item that an id of a list of such items names. */
    String line(int shape, String id) {
        return names.getOrDefault(shape + " " + id, id);
    }

    /** A key's value, with the defaults that come from elsewhere in the plan. */
    @Nullable
    Object value(Slot slot) {
        Object value = slot.value();
        if (value == null
                && !slot.isOpen()
                && slot.item() instanceof TargetPartner goal
                && slot.key().equals("stage")) {
            Partner partner = partners.get(String.valueOf(goal.meta().id()));
            return partner == null ? null : partner.stage();
        }
        return value;
    }
}
