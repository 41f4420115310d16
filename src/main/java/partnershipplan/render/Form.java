package partnershipplan.render;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A form that a document is published in. */
public enum Form {
    MD,
    HTML,
    PDF,
    DOCX;

    /** The ending of its files, and its name for {@code --to}. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form of that name, or null. */
    public static @Nullable Form named(String name) {
        for (Form form : values()) {
            if (form.ending().equals(name.toLowerCase(Locale.ROOT))) {
                return form;
            }
        }
        return null;
    }
}
