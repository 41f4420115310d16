package partnershipplan.export.calendar;

import org.jspecify.annotations.Nullable;
import partnershipplan.vocabulary.Labels;

/** What else is known of an event: lines of a label and a value. */
final class Details {
    private final StringBuilder lines = new StringBuilder();
    private final Labels labels;

    Details(Labels labels) {
        this.labels = labels;
    }

    /** Adds a line, where there is a value. */
    Details add(String mapping, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            lines.append(lines.length() == 0 ? "" : "\n")
                    .append(labels.key(mapping, key))
                    .append(": ")
                    .append(value);
        }
        return this;
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
