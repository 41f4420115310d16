package partnershipplan.change;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.model.Item;
import partnershipplan.model.References;

/** Goes through two plans side by side, and tells what is not the same. */
final class Comparison {
    /** Keys whose own label says nothing beside those of what they hold. */
    private static final Set<String> SILENT =
            Set.of("term", "clauses", "boundaries", "sharing", "value", "policy", "type", "numbers");

    /** Mappings that are told as a whole. */
    private static final Set<Integer> WHOLE = Set.of(FormatTable.PERSON, FormatTable.PERIOD);

    final Side before;
    final Side after;
    final Told olds;
    final Told news;
    final Sameness sameness;
    final Telling telling;
    private final Sentences sentences;
    private final Milestones milestones;
    private final ItemChanges items;
    private final ElementChanges elements;

    Comparison(Side before, Side after, Renames renames) {
        this.before = before;
        this.after = after;
        this.olds = new Told(before);
        this.news = new Told(after);
        this.sameness = new Sameness(renames);
        this.sentences = new Sentences(after.labels);
        this.telling = new Telling(sentences);
        this.milestones = new Milestones(this);
        this.items = new ItemChanges(this);
        this.elements = new ElementChanges(this);
    }

    List<Change> run() {
        mapping(FormatTable.shape(FormatTable.PLAN), before.plan, after.plan, Place.of(Change.PLAN), Set.of());
        return telling.changes;
    }

    /** @param done keys that are told already */
    void mapping(Shape shape, Item a, Item b, Place place, Set<String> done) {
        Set<String> told = milestones.tell(shape, a, b, place);
        for (int i = 0; i < shape.fields().size(); i++) {
            String key = shape.fields().get(i).name();
            if (!done.contains(key) && !told.contains(key)) {
                field(new Slot(shape, i, a), new Slot(shape, i, b), place);
            }
        }
        Place seen = place.into(label(shape, Shape.VISIBILITY));
        telling.value(
                Telling.Spot.changed(a.at(Shape.VISIBILITY), b.at(Shape.VISIBILITY)),
                seen,
                a.meta().visibility() == b.meta().visibility() ? null : olds.items.visibility(a),
                a.meta().visibility() == b.meta().visibility() ? null : news.items.visibility(b),
                false);
        note(shape, a, b, place);
    }

    private void note(Shape shape, Item a, Item b, Place place) {
        String was = note(a);
        String now = note(b);
        if (!Objects.equals(was, now)) {
            telling.value(
                    Telling.Spot.changed(a.at(Shape.NOTE), b.at(Shape.NOTE)),
                    place.into(label(shape, Shape.NOTE)),
                    was,
                    now,
                    true);
        }
    }

    private static @Nullable String note(Item item) {
        String note = item.meta().note() != null
                ? item.meta().note()
                : item.meta().todo().get(Shape.NOTE);
        return note == null ? null : String.join(" ", WordList.of(note));
    }

    private void field(Slot a, Slot b, Place place) {
        Field field = b.field();
        Place here = isPlan(b.shape()) ? section(field) : place;
        Object was = before.value(a);
        Object now = after.value(b);
        if (a.isOpen() || b.isOpen() || was == null || now == null || a.saysNone() != b.saysNone() && empty(was, now)) {
            value(a, b, here);
        } else if (field.type() instanceof Type.Mapping mapping && !WHOLE.contains(mapping.shape())) {
            Place within = isSilent(field) || isSection(b) ? here : here.into(label(b.shape(), field.name()));
            mapping(FormatTable.shape(mapping.shape()), (Item) was, (Item) now, within, Set.of());
            items.id(FormatTable.shape(mapping.shape()), (Item) was, (Item) now, within);
        } else if (field.type() instanceof Type.ListOf list && list.item() instanceof Type.Mapping mapping) {
            ItemList items = new ItemList(field, b.shape(), FormatTable.shape(mapping.shape()), here);
            this.items.tell(items, (List<?>) was, (List<?>) now);
        } else if (field.type() instanceof Type.ListOf || was instanceof References) {
            elements.tell(a, b, here);
        } else if (!sameness.same(field.type(), was, now)) {
            value(a, b, here);
        }
    }

    private static boolean empty(Object was, Object now) {
        return was instanceof List<?> olds && now instanceof List<?> news && olds.isEmpty() && news.isEmpty();
    }

    private static boolean isPlan(Shape shape) {
        return shape.index() == FormatTable.PLAN;
    }

    /** Whether a key of the plan is one of its sections, which is told as a heading. */
    private static boolean isSection(Slot slot) {
        return isPlan(slot.shape()) && !section(slot.field()).section().equals(Change.PLAN);
    }

    private static Place section(Field field) {
        boolean own = field.type() instanceof Type.ListOf
                || field.type() instanceof Type.Mapping mapping && !isAboutPlan(mapping.shape());
        return Place.of(own ? field.name() : Change.PLAN);
    }

    private static boolean isAboutPlan(int shape) {
        return shape == FormatTable.PERIOD || shape == FormatTable.PERSON || shape == FormatTable.REVIEW;
    }

    private static boolean isSilent(Field field) {
        return SILENT.contains(field.name());
    }

    /** Tells that a key's value is another. */
    private void value(Slot a, Slot b, Place place) {
        String was = olds.key(a);
        String now = news.key(b);
        if (b.key().equals("owner") && was != null && now != null) {
            if (!was.equals(now)) {
                String sentence = isPlan(b.shape()) ? "planOwner" : "owner";
                telling.tell(a.to(b), place, sentence, Milestones.values(was, now));
            }
        } else if (!Objects.equals(was, now)) {
            Place here = isSilent(b.field()) ? place : place.into(label(b.shape(), b.key()));
            telling.value(a.to(b), here, was, now, b.field().type() instanceof Type.Text);
        }
    }

    /** A partner that went from one list to the other: what both can say is compared, but for how far it is. */
    void moved(Shape from, Item old, Shape to, Item now, Place place) {
        for (int i = 0; i < to.fields().size(); i++) {
            Slot b = new Slot(to, i, now);
            int index = from.indexOf(b.key());
            if (index >= 0 && !b.key().equals("stage")) {
                field(new Slot(from, index, old), b, place);
            }
        }
    }

    /** A part of a sentence, by its name. */
    List<Piece> words(String sentence, Piece value) {
        return sentences.part(sentence, Map.of("list", List.of(value)));
    }

    String label(Shape shape, String key) {
        return Wording.small(after.labels.key(shape.name(), key));
    }
}
