package partnershipplan.change;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.model.Item;
import partnershipplan.model.References;

/** How likely it is that one item has become another, whose id is not the same. */
final class Likeness {
    private static final double REWORDED = 0.5;
    private static final double MOSTLY = 0.75;
    private static final int SAYS_ENOUGH = 3;

    private final Shape shape;
    private final Sameness sameness;
    private final Set<String> keys;
    private final @Nullable Field line;

    Likeness(Shape shape, Sameness sameness) {
        this.shape = shape;
        this.sameness = sameness;
        this.keys = keys(shape);
        this.line = shape.line();
    }

    /** What tells items apart that have no line of their own; empty where the whole item does. */
    private static Set<String> keys(Shape shape) {
        return switch (shape.index()) {
            case FormatTable.CHECK -> Set.of("must_have");
            case FormatTable.RESULT -> Set.of("date");
            case FormatTable.ROLE -> Set.of("party", "with");
            case FormatTable.PARTY -> Set.of("party", "unit");
            case FormatTable.FUND, FormatTable.FLOW -> Set.of("from", "to");
            case FormatTable.AWARD, FormatTable.ACTION -> Set.of("number");
            case FormatTable.AMENDMENT -> Set.of("date");
            case FormatTable.REPORT -> Set.of("kind");
            case FormatTable.LOCATION -> Set.of("for");
            default -> Set.of();
        };
    }

    /** From above 0 to 2; 0 where they are two different things. */
    double of(Item before, Item after) {
        Tally rest = new Tally();
        boolean keysAgree = !keys.isEmpty();
        double words = 0;
        @Nullable Object[] olds = FormatTable.values(shape.index(), before);
        @Nullable Object[] news = FormatTable.values(shape.index(), after);
        for (int i = 0; i < olds.length; i++) {
            Field field = shape.fields().get(i);
            boolean same = sameness.same(field.type(), olds[i], news[i]);
            if (field == line) {
                words = same ? 1 : words(olds[i], news[i]);
            } else if (says(olds[i]) || says(news[i])) {
                rest.add(same, field.name(), before, after);
                keysAgree &= same || !keys.contains(field.name());
            }
        }
        if (line == null) {
            return keysAgree ? 1 + rest.share() : rest.share() > REWORDED ? rest.share() : 0;
        }
        return alike(words, rest) ? words + rest.share() : 0;
    }

    /** Counts the keys that say the same, of those that were written. */
    private static final class Tally {
        private int all;
        private int same;

        void add(boolean isSame, String key, Item before, Item after) {
            if (before.says(key) || after.says(key)) {
                all++;
                same += isSame ? 1 : 0;
            }
        }

        double share() {
            return all == 0 ? 1 : (double) same / all;
        }
    }

    private static boolean alike(double words, Tally rest) {
        return words == 1
                || words >= REWORDED && rest.share() >= MOSTLY
                || rest.all >= SAYS_ENOUGH && rest.share() == 1;
    }

    private static double words(@Nullable Object before, @Nullable Object after) {
        return before instanceof String a && after instanceof String b ? WordList.likeness(a, b) : 0;
    }

    private static boolean says(@Nullable Object value) {
        return value != null && !(value instanceof List<?> list && list.isEmpty()) && !References.NONE.equals(value);
    }
}
