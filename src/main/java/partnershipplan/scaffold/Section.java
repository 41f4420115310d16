package partnershipplan.scaffold;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A section of the worksheet. */
public enum Section {
    BACKGROUND,
    NEED,
    GOALS,
    TACTICS,
    ACCOUNTABILITY,
    TIMELINE,
    EVALUATION;

    /** Its key in the plan. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The section with that key or number, from 1 to 7; null where there is none. */
    public static @Nullable Section named(String word) {
        for (Section section : values()) {
            if (section.key().equals(word)
                    || String.valueOf(section.ordinal() + 1).equals(word)) {
                return section;
            }
        }
        return null;
    }
}
