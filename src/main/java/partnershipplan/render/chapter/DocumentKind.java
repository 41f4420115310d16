package partnershipplan.render.chapter;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.Instrument;

/** The documents that a plan is published as. */
public enum DocumentKind {
    /** The whole worksheet. */
    PLAN(null),

    /** Two pages for a board. */
    SUMMARY(null),

    /** How far along the plan is on a day. */
    STATUS(null),

    LETTER_OF_INTENT(Instrument.LETTER_OF_INTENT),
    MOU(Instrument.MOU),
    SUBGRANT(Instrument.SUBGRANT);

    /** What a draft is a draft of; null for the documents of the whole plan. */
    public final @Nullable Instrument instrument;

    DocumentKind(@Nullable Instrument instrument) {
        this.instrument = instrument;
    }

    /** Whether it is the draft of one agreement. */
    public boolean isDraft() {
        return instrument != null;
    }

    /** Its name for {@code --document}, and in names of files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
