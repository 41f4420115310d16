package partnershipplan.render.chapter;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The documents that a plan is published as. */
public enum DocumentKind {
    /** The whole worksheet. */
    PLAN,

    /** Two pages for a board. */
    SUMMARY,

    /** How far along the plan is on a day. */
    STATUS;

    /** Its name for {@code --document}, and in names of files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The document of that name, or null. */
    public static @Nullable DocumentKind named(String word) {
        for (DocumentKind kind : values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        return null;
    }
}
