package partnershipplan.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.model.Cadence;
import partnershipplan.model.Decimal;
import partnershipplan.model.Item;
import partnershipplan.model.Money;
import partnershipplan.model.Percent;
import partnershipplan.model.References;

/** Whether two values mean the same, however they are written. */
final class Sameness {
    private final Renames renames;

    Sameness(Renames renames) {
        this.renames = renames;
    }

    Renames renames() {
        return renames;
    }

    /** Whether two values of a type mean the same. */
    boolean same(Type type, @Nullable Object before, @Nullable Object after) {
        if (before == null || after == null) {
            return before == after;
        }
        if (before instanceof Item a && after instanceof Item b) {
            return type instanceof Type.Mapping mapping && items(FormatTable.shape(mapping.shape()), a, b);
        }
        if (before instanceof List<?> a && after instanceof List<?> b) {
            return type instanceof Type.ListOf list && lists(list.item(), a, b);
        }
        if (before instanceof References a && after instanceof References b) {
            return newIds(a).equals(new HashSet<>(b.ids()));
        }
        return key(type, before, true).equals(key(type, after, false));
    }

    private Set<String> newIds(References references) {
        Set<String> ids = new HashSet<>();
        for (String id : references.ids()) {
            ids.add(renames.ofPartner(id));
        }
        return ids;
    }

    /** What two plain values have alike where they mean the same; ids of the older plan are told as the newer one's. */
    Object key(Type type, Object value, boolean older) {
        if (value instanceof Money money) {
            return money.amount().stripTrailingZeros();
        } else if (value instanceof Decimal number) {
            return number.value().stripTrailingZeros();
        } else if (value instanceof Percent percent) {
            return percent.value().stripTrailingZeros();
        } else if (value instanceof Cadence cadence) {
            return cadence.unit() == null ? cadence.text() : cadence.count() + " " + cadence.unit();
        } else if (value instanceof String text) {
            return type instanceof Type.Id id && older
                    ? renames.of(Referred.shape(id.list()), text.strip())
                    : String.join(" ", WordList.of(text));
        }
        return value;
    }

    /** Whether the items are the same but for their order. */
    private boolean lists(Type type, List<?> before, List<?> after) {
        if (before.size() != after.size()) {
            return false;
        }
        List<Object> left = new ArrayList<>(after);
        for (Object item : before) {
            if (!removeSame(type, item, left)) {
                return false;
            }
        }
        return true;
    }

    private boolean removeSame(Type type, Object item, List<Object> left) {
        for (int i = 0; i < left.size(); i++) {
            if (same(type, item, left.get(i))) {
                left.remove(i);
                return true;
            }
        }
        return false;
    }

    /** Whether two mappings say the same; what they are called, their ids, is another matter. */
    boolean items(Shape shape, Item before, Item after) {
        if (shape.index() == FormatTable.PERSON) {
            return PersonWords.of(before).equals(PersonWords.of(after)) && extras(before, after);
        }
        @Nullable Object[] olds = FormatTable.values(shape.index(), before);
        @Nullable Object[] news = FormatTable.values(shape.index(), after);
        for (int i = 0; i < olds.length; i++) {
            if (!same(shape.fields().get(i).type(), olds[i], news[i])) {
                return false;
            }
        }
        return extras(before, after);
    }

    private static boolean extras(Item before, Item after) {
        return before.meta().visibility() == after.meta().visibility()
                && words(before.meta().note()).equals(words(after.meta().note()))
                && todo(before).equals(todo(after));
    }

    private static List<String> words(@Nullable String text) {
        return text == null ? List.of() : WordList.of(text);
    }

    private static Map<String, List<String>> todo(Item item) {
        Map<String, List<String>> todo = new TreeMap<>();
        item.meta().todo().forEach((key, text) -> todo.put(key, WordList.of(text)));
        return todo;
    }
}
