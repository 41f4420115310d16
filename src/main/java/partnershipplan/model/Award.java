package partnershipplan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A federal award that a subaward's money comes from. */
public record Award(
        @Key(value = "The federal award identification number: element (iii).", example = "15POVC-24-GG-00000-HT")
        @Nullable
        String number,

        @Key("When it was made: element (iv).") @Nullable LocalDate date,
        @Key("The federal agency: element (xi).") @Nullable String agency,

        @Key(value = "What the project is: element (x).", text = TextKind.PROSE) @Nullable
        String description,

        @Key("Whether it is for research and development: element (xiii).") @Nullable
        Boolean research,

        @Key("Its period of performance.") @Nullable Period period,

        @Key(value = "The assistance listing's number: element (xii).", example = "16.320") @Nullable
        String listing,

        @Key("The assistance listing's title: element (xii).") @Nullable
        String title,

        @Key("The dollars under this listing: element (xii).") @Nullable
        Money amount,

        Meta meta)
        implements Item {}
