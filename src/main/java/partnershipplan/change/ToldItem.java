package partnershipplan.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.model.Item;
import partnershipplan.model.Period;

/** Tells a whole mapping within a line: what it is known by, and the rest in brackets, key by key. */
final class ToldItem {
    private final Told told;
    private final Side side;

    ToldItem(Told told, Side side) {
        this.told = told;
        this.side = side;
    }

    /** @param without keys that are left out */
    String tell(Shape shape, Item item, Set<String> without) {
        if (shape.index() == FormatTable.CHECK && without.isEmpty()) {
            return check(shape, item);
        }
        if (item.meta().shorthand()) {
            return String.valueOf(told.key(new Slot(shape, shape.shorthand(), item)));
        }
        Set<String> done = new LinkedHashSet<>(without);
        List<String> heads = heads(shape, item, done);
        List<String> rest = rest(shape, item, done);
        if (heads.isEmpty()) {
            return String.join("; ", rest);
        }
        String head = String.join(", ", heads);
        return rest.isEmpty() ? head : head + " (" + String.join("; ", rest) + ")";
    }

    /** A check: the must-have, what came of it, and the rest. */
    private String check(Shape shape, Item item) {
        String result = told.key(new Slot(shape, shape.indexOf("result"), item));
        String mustHave = told.key(new Slot(shape, shape.indexOf("must_have"), item));
        List<String> rest = rest(shape, item, Set.of("must_have", "result"));
        return mustHave + ": " + result + (rest.isEmpty() ? "" : " (" + String.join("; ", rest) + ")");
    }

    /** What the mapping is known by, told without labels. */
    private List<String> heads(Shape shape, Item item, Set<String> done) {
        List<String> heads = new ArrayList<>();
        if (item instanceof Period period && period.start() != null && period.end() != null) {
            heads.add(told.range(period.start(), period.end()));
            done.addAll(Set.of("start", "end"));
            return heads;
        }
        for (String key : known(shape)) {
            int index = shape.indexOf(key);
            String text = done.contains(key) || index < 0 ? null : told.key(new Slot(shape, index, item));
            if (text != null) {
                heads.add(text);
                done.add(key);
            }
        }
        return heads;
    }

    private static List<String> known(Shape shape) {
        Field line = shape.line();
        return switch (shape.index()) {
            case FormatTable.PERSON, FormatTable.SIGNATORY, FormatTable.CONTACT -> List.of("name", "title");
            case FormatTable.CHECK -> List.of("must_have");
            case FormatTable.RESULT, FormatTable.TARGET, FormatTable.BASELINE -> List.of("value");
            case FormatTable.COST -> List.of("amount", "basis");
            case FormatTable.ROLE, FormatTable.PARTY -> List.of("party");
            case FormatTable.BOUNDARY -> List.of("policy");
            case FormatTable.LOCATION, FormatTable.RELEASE -> List.of("for");
            default -> line == null ? List.of() : List.of(line.name());
        };
    }

    /** What else a mapping says, each with its label. */
    private List<String> rest(Shape shape, Item item, Set<String> done) {
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < shape.fields().size(); i++) {
            String key = shape.fields().get(i).name();
            boolean said = item.says(key) || item.isOpen(key);
            String text = said && !done.contains(key) ? told.key(new Slot(shape, i, item)) : null;
            if (text != null) {
                rest.add(isPlainlyDate(shape, key) ? text : label(shape, key) + ": " + text);
            }
        }
        if (item.meta().visibility() != null) {
            rest.add(label(shape, Shape.VISIBILITY) + ": " + visibility(item));
        }
        if (item.meta().note() != null) {
            rest.add(label(shape, Shape.NOTE) + ": "
                    + String.join(" ", WordList.of(item.meta().note())));
        }
        return rest;
    }

    private static boolean isPlainlyDate(Shape shape, String key) {
        return key.equals("date")
                && (shape.index() == FormatTable.RESULT
                        || shape.index() == FormatTable.TARGET
                        || shape.index() == FormatTable.BASELINE);
    }

    /** Who may see it, as it says; null where it does not say. */
    @Nullable
    String visibility(Item item) {
        return item.meta().visibility() == null
                ? null
                : Wording.small(side.labels.value(
                        Shape.VISIBILITY, Type.Choice.text(item.meta().visibility())));
    }

    private String label(Shape shape, String key) {
        return Wording.small(side.labels.key(shape.name(), key));
    }

    /** What tells an item from others of its list. */
    String name(Shape shape, Item item) {
        Set<String> done = new LinkedHashSet<>();
        List<String> heads = item.meta().shorthand() ? List.of() : heads(shape, item, done);
        if (!heads.isEmpty()) {
            return String.join(", ", heads);
        }
        List<String> rest = rest(shape, item, done);
        return item.meta().shorthand() ? tell(shape, item, Set.of()) : rest.isEmpty() ? "" : rest.get(0);
    }
}
