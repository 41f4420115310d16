package partnershipplan.config;

import org.jspecify.annotations.Nullable;
import partnershipplan.house.Palette;

/** What is said of how documents look. */
public record HouseStyle(@Nullable String name, @Nullable LogoFile logo, Palette palette) {
    static final HouseStyle NONE = new HouseStyle(null, null, Palette.SHIPPED);
}
