package partnershipplan.change;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.model.Item;
import partnershipplan.model.Slug;

/** Compares lists of mappings: what came, what went, what is another now. */
final class ItemChanges {
    private final Comparison comparison;
    private final Subjects olds;
    private final Subjects news;
    private final Map<Item, Item> cameFrom = new IdentityHashMap<>();
    private final Map<Item, Item> wentTo = new IdentityHashMap<>();

    ItemChanges(Comparison comparison) {
        this.comparison = comparison;
        this.olds = new Subjects(comparison.before);
        this.news = new Subjects(comparison.after);
        for (Pairing.Pair move : PartnerMoves.between(comparison.before.plan, comparison.after.plan)) {
            cameFrom.put(Objects.requireNonNull(move.after()), Objects.requireNonNull(move.before()));
            wentTo.put(Objects.requireNonNull(move.before()), Objects.requireNonNull(move.after()));
        }
    }

    void tell(ItemList list, List<?> before, List<?> after) {
        for (Pairing.Pair pair : Pairing.of(list.shape(), items(before), items(after), comparison.sameness)) {
            Item old = pair.before();
            Item now = pair.after();
            if (old != null && now != null) {
                both(list, old, now);
            } else if (now != null && cameFrom.containsKey(now)) {
                moved(list, Objects.requireNonNull(cameFrom.get(now)), now);
            } else if (now != null) {
                oneSided(list, now, news, comparison.news, new Telling.Spot(Kind.ADDED, null, now.path()));
            } else if (old != null && !wentTo.containsKey(old)) {
                oneSided(list, old, olds, comparison.olds, new Telling.Spot(Kind.REMOVED, old.path(), null));
            }
        }
    }

    private static List<Item> items(List<?> list) {
        List<Item> items = new ArrayList<>(list.size());
        for (Object item : list) {
            items.add((Item) item);
        }
        return items;
    }

    private void both(ItemList list, Item old, Item now) {
        if (list.shape().index() == FormatTable.CHECK || list.shape().index() == FormatTable.RESULT) {
            if (!comparison.sameness.items(list.shape(), old, now)) {
                whole(list, old, now);
            }
        } else if (Subjects.isNamed(list.shape())) {
            Place place = list.place().about(news.of(list.shape(), now), Subjects.partners(list.shape(), now));
            comparison.mapping(list.shape(), old, now, place, renamed(list, old, now, place));
            id(list.shape(), old, now, place);
        } else {
            part(list, old, now);
        }
    }

    /** A part of something else, such as a contact of a partner. */
    private void part(ItemList list, Item old, Item now) {
        String line = lineKey(list.shape());
        Place place =
                list.place().into(comparison.label(list.holder(), list.field().name()));
        if (line != null) {
            Slot was = new Slot(list.shape(), list.shape().indexOf(line), old);
            Slot is = new Slot(list.shape(), list.shape().indexOf(line), now);
            String wasTold = comparison.olds.key(was);
            String isTold = comparison.news.key(is);
            if (!Objects.equals(wasTold, isTold)) {
                comparison.telling.value(was.to(is), place, wasTold, isTold, true);
            }
        }
        String name = Wording.cut(comparison.news.items.name(list.shape(), now));
        comparison.mapping(
                list.shape(),
                old,
                now,
                name.isEmpty() ? place : place.into(name),
                line == null ? Set.of() : Set.of(line));
        id(list.shape(), old, now, place);
    }

    private static @Nullable String lineKey(Shape shape) {
        Field line = shape.line();
        return line == null ? null : line.name();
    }

    /** A check or a result, of which any key makes it another. */
    private void whole(ItemList list, Item old, Item now) {
        Telling.Spot spot = Telling.Spot.changed(old.path(), now.path());
        String was = comparison.olds.items.tell(list.shape(), old, Set.of());
        String is = comparison.news.items.tell(list.shape(), now, Set.of());
        boolean check = list.shape().index() == FormatTable.CHECK;
        if (check) {
            comparison.telling.tell(spot, list.place(), "checked", is(is));
        } else {
            comparison.telling.tell(spot, list.place(), "resultChanged", Milestones.values(was, is));
        }
    }

    private static Map<String, List<Piece>> is(String text) {
        return Map.of("new", List.of(new Piece(Piece.Style.IS, text)));
    }

    /** Tells a new name; returns the key that is told with it. */
    private Set<String> renamed(ItemList list, Item old, Item now, Place place) {
        String key = list.shape().index() == FormatTable.AGREEMENT ? "title" : lineKey(list.shape());
        if (key == null || old.isOpen(key) || now.isOpen(key)) {
            return Set.of();
        }
        String was = ItemLine.text(old, list.shape(), key);
        String is = ItemLine.text(now, list.shape(), key);
        if (was == null || is == null || WordList.of(was).equals(WordList.of(is))) {
            return was == null || is == null ? Set.of() : Set.of(key);
        }
        Telling.Spot spot = new Telling.Spot(Kind.RENAMED, old.at(key), now.at(key));
        Place kind = place.about(List.of(Piece.plain(news.kind(list.shape(), now))), place.partners());
        if (Subjects.isPartner(list.shape())) {
            comparison.telling.tell(
                    spot,
                    place.about(olds.name(list.shape(), old), place.partners()),
                    "renamed",
                    Milestones.values(was, is));
        } else {
            comparison.telling.tell(spot, kind, "reworded", Map.of("words", WordChanges.between(was, is)));
        }
        return Set.of(key);
    }

    /** Tells another id, unless it only follows the item's line. */
    void id(Shape shape, Item old, Item now, Place place) {
        String was = old.meta().id();
        String is = now.meta().id();
        if (Objects.equals(was, is) || isDefault(shape, old) && isDefault(shape, now)) {
            return;
        }
        comparison.telling.value(
                new Telling.Spot(Kind.RENAMED, old.at(Shape.ID), now.at(Shape.ID)),
                place.into(comparison.label(shape, Shape.ID)),
                was,
                is,
                false);
    }

    private static boolean isDefault(Shape shape, Item item) {
        String line =
                shape.index() == FormatTable.AGREEMENT ? ItemLine.text(item, shape, "title") : ItemLine.of(item, shape);
        return line != null && Slug.of(line).equals(item.meta().id());
    }

    private void moved(ItemList list, Item old, Item now) {
        boolean existing = list.shape().index() == FormatTable.EXISTING_PARTNER;
        Place place = list.place().about(news.of(list.shape(), now), Subjects.partners(list.shape(), now));
        comparison.telling.tell(
                new Telling.Spot(Kind.MOVED, old.path(), now.path()),
                place,
                existing ? "nowExisting" : "nowWanted",
                Map.of());
        int from = existing ? FormatTable.TARGET_PARTNER : FormatTable.EXISTING_PARTNER;
        comparison.moved(FormatTable.shape(from), old, list.shape(), now, place);
    }

    private void oneSided(ItemList list, Item item, Subjects subjects, Told told, Telling.Spot spot) {
        boolean added = spot.kind() == Kind.ADDED;
        if (Subjects.isNamed(list.shape())) {
            Place place = list.place().about(subjects.name(list.shape(), item), Subjects.partners(list.shape(), item));
            Map<String, List<Piece>> values = Map.of(
                    "kind",
                    List.of(Piece.plain(subjects.kind(list.shape(), item))),
                    "facts",
                    Gist.of(list.shape(), item, told));
            comparison.telling.tell(spot, place, added ? "added" : "removed", values);
            return;
        }
        String text = told.items.tell(list.shape(), item, Set.of());
        if (added && list.shape().index() == FormatTable.RESULT) {
            comparison.telling.tell(spot, list.place(), "result", is(text));
        } else if (added && list.shape().index() == FormatTable.CHECK) {
            comparison.telling.tell(spot, list.place(), "checked", is(text));
        } else {
            Place place = list.place()
                    .into(comparison.label(list.holder(), list.field().name()));
            Piece piece = new Piece(added ? Piece.Style.IS : Piece.Style.WAS, text);
            comparison.telling.tell(
                    spot,
                    place,
                    "words",
                    Map.of(
                            "key",
                            List.of(Piece.plain(String.join(": ", place.trail()))),
                            "words",
                            comparison.words(added ? "plus" : "minus", piece)));
        }
    }
}
