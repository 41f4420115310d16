package partnershipplan.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a YAML text: a scalar, a mapping or a sequence, with the place where it stands. */
public sealed interface Node {
    /** Where it stands: a block mapping or sequence from its first token on. */
    Span span();

    /** From its first character to its last, with what stands behind that in its line where it is a block. */
    default Span extent() {
        Span span = span();
        if (this instanceof Mapping mapping
                && !mapping.flow()
                && !mapping.entries().isEmpty()) {
            Entry last = mapping.entries().get(mapping.entries().size() - 1);
            return span.to(last.value().extent());
        }
        if (this instanceof Sequence sequence
                && !sequence.flow()
                && !sequence.items().isEmpty()) {
            return span.to(sequence.items().get(sequence.items().size() - 1).extent());
        }
        return span;
    }

    /**
     * Text, which no type has been read into yet.
     *
     * @param plain whether it stands without quotes, and on no block of its own
     */
    record Scalar(String text, boolean plain, Span span) implements Node {
        /** Whether nothing was written. */
        public boolean isBlank() {
            return text.isBlank();
        }
    }

    /** Keys with values, in the text's order. */
    record Mapping(List<Entry> entries, boolean flow, Span span) implements Node {
        /** The entry of a key, the first where it is there twice; null where it is not. */
        public @Nullable Entry entry(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return entry;
                }
            }
            return null;
        }

        /** The value of a key, null where it is not there. */
        public @Nullable Node value(String key) {
            Entry entry = entry(key);
            return entry == null ? null : entry.value();
        }

        /** The text of a key's value, null where it is not there or no scalar. */
        public @Nullable String text(String key) {
            return value(key) instanceof Scalar scalar ? scalar.text().strip() : null;
        }
    }

    /** A key and its value. */
    record Entry(Scalar key, Node value) {}

    /** Items, in the text's order. */
    record Sequence(List<Node> items, boolean flow, Span span) implements Node {}
}
