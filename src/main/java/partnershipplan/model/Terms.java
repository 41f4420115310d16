package partnershipplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The terms that a recipient must keep. */
public record Terms(
        @Key(value = "The laws and conditions that flow down with the money.", oneOrMore = true, example = "vawa")
        List<String> flowDown,

        @Key(value = "Who may see the recipient's records.", text = TextKind.PROSE) @Nullable
        String recordsAccess,

        @Key("How the subaward is closed.") @Nullable Closeout closeout,
        @Key("A fee taken above the costs.") @Nullable Money fee,
        Meta meta)
        implements Item {}
