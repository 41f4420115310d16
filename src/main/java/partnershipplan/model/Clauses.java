package partnershipplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An agreement's clauses. */
public record Clauses(
        @Key(value = "How it can be ended.", oneOrMore = true)
        List<Termination> termination,

        @Key("The steps by which a dispute is settled, in order.")
        List<DisputeStep> disputeResolution,

        @Key(value = "How it is changed.", text = TextKind.PROSE) @Nullable
        String amendment,

        @Key(value = "How the parties notify each other.", text = TextKind.PROSE) @Nullable
        String notices,

        @Key(value = "That nobody is discriminated against.", text = TextKind.PROSE) @Nullable
        String nondiscrimination,

        @Key(value = "Which records are kept, how long, and who may see them.", text = TextKind.PROSE) @Nullable
        String records,

        @Key(value = "Who answers for damage.", text = TextKind.PROSE) @Nullable
        String liability,

        @Key(value = "That nothing else was agreed.", text = TextKind.PROSE) @Nullable
        String entireAgreement,

        @Key(value = "What holds after its end.", text = TextKind.PROSE) @Nullable
        String survival,

        @Key(value = "Who insures what.", text = TextKind.PROSE) @Nullable
        String insurance,

        @Key(value = "Who may speak of it in public.", text = TextKind.PROSE) @Nullable
        String publicity,

        @Key(value = "What is done when data is lost or seen by others.", text = TextKind.PROSE) @Nullable
        String dataBreach,

        @Key("Clauses of other kinds.") List<OtherClause> other,
        Meta meta)
        implements Item {}
