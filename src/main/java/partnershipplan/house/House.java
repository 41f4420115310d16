package partnershipplan.house;

import org.jspecify.annotations.Nullable;
import partnershipplan.house.logo.Logo;

/**
 * An organization's house style.
 *
 * @param name by which it signs its documents; null where it is not said
 * @param logo null where there is none
 */
public record House(@Nullable String name, @Nullable Logo logo, Palette palette) {
    /** What holds where nothing is said. */
    public static final House NONE = new House(null, null, Palette.SHIPPED);
}
