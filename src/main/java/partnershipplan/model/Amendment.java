package partnershipplan.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A change to an agreement that its parties made. */
public record Amendment(
        @Key("Its number.") @Nullable String number,

        @Key(value = "When it takes effect.", required = true) @Nullable
        LocalDate date,

        @Key(value = "What it changes, in short.", required = true, text = TextKind.PROSE) @Nullable
        String summary,

        @Key("Whether it states the whole agreement anew.") @Nullable
        Boolean restates,

        @Key("Each change.") List<String> changes,
        @Key("When it was signed.") @Nullable LocalDate signed,

        @Key(value = "Whose approval it needs.", oneOrMore = true)
        List<Approval> approval,

        @Key("The file that holds it.") @Nullable String file,
        Meta meta)
        implements Item {}
