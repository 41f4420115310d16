package partnershipplan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an agreement takes effect.
 *
 * @param text as typed: a date or {@code on_signature}
 * @param date null for {@code on_signature}
 */
public record EffectiveDate(String text, @Nullable LocalDate date) {
    /** The word for an agreement that takes effect when it is signed. */
    public static final String ON_SIGNATURE = "on_signature";
}
