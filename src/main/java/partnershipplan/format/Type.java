package partnershipplan.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.Refers;
import partnershipplan.model.TextKind;

/** How the value of a key is written. */
public sealed interface Type {
    /** A value that is text, taken as typed. */
    record Text(TextKind kind) implements Type {}

    /**
     * A value out of a list: enum constants, or strings where no enum can spell them.
     *
     * @param texts all values as typed, in the format's order
     */
    record Choice(List<?> values, List<String> texts) implements Type {
        public Choice(List<?> values) {
            this(values, typed(values));
        }

        /** The value that {@code text} names, or null. */
        public @Nullable Object named(String text) {
            int index = texts.indexOf(text);
            return index < 0 ? null : values.get(index);
        }

        private static List<String> typed(List<?> values) {
            List<String> texts = new ArrayList<>(values.size());
            for (Object value : values) {
                texts.add(text(value));
            }
            return Collections.unmodifiableList(texts);
        }

        /** A value as typed. */
        public static String text(Object value) {
            return value instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT) : value.toString();
        }
    }

    /** The types that a single scalar writes. */
    enum Plain implements Type {
        NUMBER,
        WHOLE,
        PERCENT,
        YES_NO,
        DATE,
        PAST_DATE,
        EFFECTIVE_DATE,
        CADENCE,
        MONEY,
        SIGNED_MONEY
    }

    /** One or several partners, groups, {@code us} or {@code all}; or one of {@code words}. */
    record Reference(List<String> words) implements Type {}

    /** The id of an item of another list. */
    record Id(Refers list) implements Type {}

    /** A mapping with keys of its own; {@code shape} is its place in the {@link FormatTable}. */
    record Mapping(int shape) implements Type {}

    /** A list, for which a single item may stand where {@code oneOrMore}. */
    record ListOf(Type item, boolean oneOrMore) implements Type {}
}
