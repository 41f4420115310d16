package partnershipplan.model;

import org.jspecify.annotations.Nullable;

/** Someone who answers for something: a role, a name, or both with ways to reach them. */
public record Person(
        @Key(value = "A role or a name.", shorthand = true, unwritten = true) @Nullable
        String line,

        @Key(value = "The person's name; seen by partners, not the public.", seen = Visibility.PARTNERS) @Nullable
        String name,

        @Key(value = "The role, which every audience may see.", example = "Program Manager") @Nullable
        String title,

        @Key(value = "E-mail address; seen by partners, not the public.", seen = Visibility.PARTNERS) @Nullable
        String email,

        @Key(value = "Telephone number; seen by partners, not the public.", seen = Visibility.PARTNERS) @Nullable
        String phone,

        @Key(value = "The partner the person belongs to, where it is not our own organization.")
        References of,

        Meta meta)
        implements Item {}
