package partnershipplan.format;

import org.jspecify.annotations.Nullable;
import partnershipplan.model.Visibility;

/**
 * A key of a mapping.
 *
 * @param name as typed
 * @param type how its value is written
 * @param required whether it must be there
 * @param unwritten whether only a plain value that stands for the whole mapping can fill it
 * @param fallback the value of a missing key, as typed
 * @param seen the narrowest audience that sees it unless {@code visibility} says otherwise
 */
public record Field(
        String name,
        Type type,
        boolean required,
        boolean unwritten,
        @Nullable String fallback,
        Visibility seen) {}
