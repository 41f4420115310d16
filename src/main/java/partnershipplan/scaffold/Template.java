package partnershipplan.scaffold;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a new plan holds beside the worksheet. */
public enum Template {
    BLANK("the seven sections of the worksheet, and nothing made up"),
    STARTER("the worksheet and four made-up partners: informal, MOU, letter of intent, subgrant"),
    COALITION("the worksheet and a made-up coalition, with groups and coverage");

    private final String meaning;

    Template(String meaning) {
        this.meaning = meaning;
    }

    /** What it holds, for people who choose. */
    public String meaning() {
        return meaning;
    }

    /** The word for it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The template of that name, or null where there is none. */
    public static @Nullable Template named(String word) {
        for (Template template : values()) {
            if (template.word().equals(word)) {
                return template;
            }
        }
        return null;
    }
}
