package partnershipplan.audience;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.model.Agreement;
import partnershipplan.model.ExistingPartner;
import partnershipplan.model.Item;
import partnershipplan.model.Partners;
import partnershipplan.model.Plan;
import partnershipplan.model.References;
import partnershipplan.model.TargetPartner;
import partnershipplan.model.Visibility;

/**
 * Tells at a glance, and without making what an audience sees, that no text of a plan tells anybody a name that is
 * hidden from them.
 *
 * <p>It errs to one side: of a text it takes that whoever may see it does, and of a name in something that may be left
 * out, that it is hidden. Where it finds something, {@link Exposure} has to look.
 */
final class NameGlance {
    private final Reach reach;
    private final List<Text> texts = new ArrayList<>();

    /** By the name. */
    private final Map<String, Name> names = new LinkedHashMap<>();

    /** How far partners are seen, by their ids. */
    private final Map<String, Visibility> partners = new LinkedHashMap<>();

    /** A name, and how far it is seen where it is seen the farthest. */
    private record Name(String text, HiddenNames.Kind kind, Visibility seen) {}

    /**
     * A mapping on the way to a text.
     *
     * @param seen how far it may be seen
     * @param mayGo whether it is left out with what it refers to
     * @param about whom it, or what it is in, cannot be without
     */
    private record Holder(
            Item item,
            Visibility seen,
            boolean mayGo,
            @Nullable About about) {}

    /** Partners that a mapping is about: it is left out where all of them are hidden. */
    private record About(
            References partners,
            List<String> words,
            @Nullable About before) {}

    private record Text(
            String text, Visibility seen, @Nullable About about, List<String> ownNames) {}

    NameGlance(Plan plan) {
        this.reach = new Reach(plan, new Partners(plan));
        item(FormatTable.shape(FormatTable.PLAN), new Holder(plan, reach.ofPlan(), false, null));
    }

    private void item(Shape shape, Holder around) {
        @Nullable Object[] values = FormatTable.values(shape.index(), around.item);
        Holder holder = holder(shape, values, around);
        Item item = holder.item;
        if (item instanceof ExistingPartner || item instanceof TargetPartner) {
            String id = String.valueOf(item.meta().id());
            partners.put(id, wider(partners.getOrDefault(id, Visibility.INTERNAL), holder.seen));
        }
        Map<String, List<String>> own = new LinkedHashMap<>(0);
        HiddenNames.declared(item, (key, name, kind) -> {
            own.computeIfAbsent(key, k -> new ArrayList<>(2)).add(name);
            int field = shape.indexOf(key);
            Visibility seen =
                    field < 0 ? holder.seen : Reach.ofValue(shape.fields().get(field), item, holder.seen);
            add(new Name(name, kind, holder.mayGo ? Visibility.INTERNAL : seen));
        });
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                value(shape.fields().get(i), values[i], holder, own);
            }
        }
        if (item.meta().note() != null) {
            add(item.meta().note(), Reach.ofNote(item, holder.seen), holder, List.of());
        }
    }

    private void add(Name name) {
        Name before = names.get(name.text);
        names.put(name.text, before == null ? name : new Name(name.text, before.kind, wider(before.seen, name.seen)));
    }

    private void value(Field field, Object value, Holder holder, Map<String, List<String>> own) {
        if (field.type() instanceof Type.Text) {
            add(
                    (String) value,
                    Reach.ofValue(field, holder.item, holder.seen),
                    holder,
                    own.getOrDefault(field.name(), List.of()));
        } else if (field.type() instanceof Type.Mapping mapping) {
            Item inner = (Item) value;
            within(mapping, inner, Reach.ofMapping(inner, field, holder.seen), holder);
        } else if (field.type() instanceof Type.ListOf list && list.item() instanceof Type.Mapping mapping) {
            for (Object element : (List<?>) value) {
                Item inner = (Item) element;
                within(mapping, inner, reach.ofItem(inner, field, holder.item, holder.seen), holder);
            }
        } else if (field.type() instanceof Type.ListOf list && list.item() instanceof Type.Text) {
            for (Object element : (List<?>) value) {
                add((String) element, Reach.ofValue(field, holder.item, holder.seen), holder, List.of());
            }
        }
    }

    private void within(Type.Mapping mapping, Item inner, Visibility seen, Holder holder) {
        item(FormatTable.shape(mapping.shape()), new Holder(inner, seen, holder.mayGo, holder.about));
    }

    private void add(String text, Visibility seen, Holder holder, List<String> ownNames) {
        if (seen != Visibility.INTERNAL) {
            texts.add(new Text(text, seen, holder.about, ownNames));
        }
    }

    /** A mapping with what its own references say of it. Who is a party to an agreement is not looked into. */
    private static Holder holder(Shape shape, @Nullable Object[] values, Holder around) {
        About about = around.about;
        for (int i = 0; i < values.length; i++) {
            Field field = values[i] instanceof References some && !some.isEmpty()
                    ? shape.fields().get(i)
                    : null;
            if (field != null
                    && field.type() instanceof Type.Reference reference
                    && ReferenceFilter.leavesWith(field, around.item)) {
                about = new About((References) values[i], reference.words(), about);
            }
        }
        boolean mayGo = around.mayGo || around.item instanceof Agreement || mayGo(shape, values, around.item);
        return new Holder(around.item, around.seen, mayGo, about);
    }

    /** Whether a mapping is left out where something else is, be it with a mapping that it must have. */
    private static boolean mayGo(Shape shape, @Nullable Object[] values, Item item) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null && mayTake(shape.fields().get(i), values[i], item)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a value may be left out and take its mapping with it. */
    private static boolean mayTake(Field field, Object value, Item item) {
        return ReferenceFilter.leavesWith(field, item)
                && (field.type() instanceof Type.Reference && !((References) value).isEmpty()
                        || field.type() instanceof Type.Id
                        || field.type() instanceof Type.Mapping mapping && mayGo(mapping, (Item) value));
    }

    private static boolean mayGo(Type.Mapping mapping, Item item) {
        Shape shape = FormatTable.shape(mapping.shape());
        return mayGo(shape, FormatTable.values(shape.index(), item), item);
    }

    private static Visibility wider(Visibility one, Visibility other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    boolean mayTell() {
        NameSieve sieve = new NameSieve();
        List<Name> hidden = new ArrayList<>();
        for (Name name : names.values()) {
            if (name.seen != Visibility.PUBLIC) {
                hidden.add(name);
                sieve.add(NamePattern.needle(name.text, name.kind));
            }
        }
        for (Text text : hidden.isEmpty() ? List.<Text>of() : texts) {
            String read = AsItStands.isRead(text.text)
                    ? text.text
                    : new PlainText(text.text).plain().toString();
            BitSet possible = sieve.in(read);
            for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
                if (tells(text, hidden.get(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether somebody who may see a text may not see a name. To see what declares it is to see it. */
    private boolean tells(Text text, Name name) {
        return !text.ownNames.contains(name.text) && seen(text).compareTo(name.seen) < 0;
    }

    /** How far a text is seen at most, by itself and by what it is about. */
    private Visibility seen(Text text) {
        Visibility seen = text.seen;
        for (About about = text.about; about != null; about = about.before) {
            Visibility widest = Visibility.INTERNAL;
            for (String id : about.partners.ids()) {
                boolean stays = about.words.contains(id);
                widest = wider(widest, stays ? Visibility.PUBLIC : partners.getOrDefault(id, Visibility.PUBLIC));
            }
            seen = seen.narrower(widest);
        }
        return seen;
    }
}
