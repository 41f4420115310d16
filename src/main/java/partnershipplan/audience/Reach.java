package partnershipplan.audience;

import java.util.HashMap;
import java.util.Map;
import partnershipplan.format.Field;
import partnershipplan.model.Item;
import partnershipplan.model.Location;
import partnershipplan.model.Metric;
import partnershipplan.model.Partner;
import partnershipplan.model.Partners;
import partnershipplan.model.Plan;
import partnershipplan.model.References;
import partnershipplan.model.TargetPartner;
import partnershipplan.model.Task;
import partnershipplan.model.Visibility;

/**
 * How far each part of a plan may be seen, by what it says, by the format's defaults and by what is around it. From an
 * agreement down, {@code partners} means its parties.
 */
final class Reach {
    private final Plan plan;
    private final Partners partners;

    /** That of each partner's goal, for the tasks that are about it. */
    private final Map<String, Visibility> goals = new HashMap<>();

    Reach(Plan plan, Partners partners) {
        this.plan = plan;
        this.partners = partners;
        for (TargetPartner goal : plan.goals()) {
            String id = goal.meta().id();
            if (id != null) {
                Visibility explicit = goal.meta().visibility();
                goals.put(id, explicit == null ? byStage(goal) : explicit);
            }
        }
    }

    /** That of the plan itself. */
    Visibility ofPlan() {
        Visibility explicit = plan.meta().visibility();
        return explicit == null ? Visibility.PUBLIC : explicit;
    }

    /** That of an item of a list. */
    Visibility ofItem(Item item, Field field, Item holder, Visibility around) {
        Visibility explicit = item.meta().visibility();
        return around.narrower(explicit != null ? explicit : byContent(item).narrower(ownDefault(field, holder)));
    }

    /** That of a mapping within another. */
    static Visibility ofMapping(Item item, Field field, Visibility around) {
        Visibility explicit = item.meta().visibility();
        return around.narrower(explicit != null ? explicit : field.seen());
    }

    /** That of a value that is no mapping. */
    static Visibility ofValue(Field field, Item holder, Visibility around) {
        if (holder instanceof Location location && isSecret(location, field.name())) {
            return Visibility.INTERNAL;
        }
        return holder.meta().visibility() != null ? around : around.narrower(field.seen());
    }

    /** That of a note: internal, unless its mapping has a visibility. */
    static Visibility ofNote(Item holder, Visibility around) {
        return holder.meta().visibility() == null ? Visibility.INTERNAL : around;
    }

    /** That of a key which is still to be answered. */
    static Visibility ofTodo(Field field, Item holder, Visibility around) {
        return around.narrower(ownDefault(field, holder));
    }

    /** What tells where a confidential place is; one whose confidentiality is not answered yet counts as such. */
    private static boolean isSecret(Location location, String key) {
        boolean confidential = Boolean.TRUE.equals(location.confidential()) || location.isOpen("confidential");
        return confidential && (key.equals("address") || key.equals("postal_code"));
    }

    private static Visibility ownDefault(Field field, Item holder) {
        boolean people = holder instanceof Metric metric
                && field.name().equals("results")
                && (Boolean.TRUE.equals(metric.countsPeople()) || metric.isOpen("counts_people"));
        if (holder instanceof Location location && isSecret(location, field.name())) {
            return Visibility.INTERNAL;
        }
        return people ? Visibility.PARTNERS : field.seen();
    }

    /** What an item's content keeps to ourselves: a partnership that is not agreed yet, and the tasks about it. */
    private Visibility byContent(Item item) {
        if (item instanceof TargetPartner goal) {
            return byStage(goal);
        }
        return item instanceof Task task ? byPartners(task.partner()) : Visibility.PUBLIC;
    }

    private Visibility byStage(TargetPartner goal) {
        Partner partner = partners.get(goal.meta().id());
        return partner == null || partner.stage().beforeAgreed() ? Visibility.INTERNAL : Visibility.PUBLIC;
    }

    /** The widest of the goals a task is about: it is hidden only where all of them are. */
    private Visibility byPartners(References about) {
        Visibility widest = Visibility.INTERNAL;
        for (String id : about.ids()) {
            Visibility goal = goals.getOrDefault(id, Visibility.PUBLIC);
            widest = goal.compareTo(widest) < 0 ? goal : widest;
        }
        return about.isEmpty() ? Visibility.PUBLIC : widest;
    }
}
