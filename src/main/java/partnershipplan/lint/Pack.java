package partnershipplan.lint;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.Plan;

/** Rules that are turned on together. */
public enum Pack {
    WORKSHEET,
    AGREEMENTS,
    US_GRANTS,
    CONFIDENTIALITY,
    PRIVACY,
    LANGUAGE,
    COALITION;

    /** The name as people type it, such as {@code us-grants}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The pack of a name, or null. */
    public static @Nullable Pack named(String word) {
        for (Pack pack : values()) {
            if (pack.word().equals(word)) {
                return pack;
            }
        }
        return null;
    }

    /** Whether the pack is on for a plan without anybody asking. */
    boolean isOn(Plan plan) {
        return switch (this) {
            case WORKSHEET, PRIVACY, LANGUAGE -> true;
            case AGREEMENTS -> !plan.agreements().isEmpty();
            case CONFIDENTIALITY -> BoundParties.areIn(plan);
            case US_GRANTS, COALITION -> false;
        };
    }
}
