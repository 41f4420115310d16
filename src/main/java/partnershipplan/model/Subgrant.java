package partnershipplan.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a subaward must state (2 CFR 200.332(b)(1)), and what the pass-through entity must do. */
public record Subgrant(
        @Key("Whether the recipient is a subrecipient, and why.") @Nullable
        Determination determination,

        @Key("The subrecipient: element (i) is its `legal_name`, (ii) its `uei`.")
        References recipient,

        @Key("The pass-through entity: element (xi), with `official`.")
        References passThrough,

        @Key("The pass-through entity's awarding official.") @Nullable
        Contact official,

        @Key("The federal awards that the money comes from.")
        List<Award> awards,

        @Key("The period of performance: element (v).") @Nullable
        Period period,

        @Key("The budget period: element (vi).") @Nullable Period budgetPeriod,

        @Key("The amounts: elements (vii) to (ix).") @Nullable
        Obligated obligated,

        @Key("Each action that obligated or took back money.")
        List<Action> actions,

        @Key("The indirect cost rate: element (xiv).") @Nullable
        IndirectRate indirect,

        @Key(value = "That the recipient was looked up among the excluded.", seen = Visibility.INTERNAL) @Nullable
        Screening screening,

        @Key(value = "How risky the subaward is.", seen = Visibility.INTERNAL) @Nullable
        Risk risk,

        @Key("How the subaward is monitored.") @Nullable Monitoring monitoring,

        @Key("The terms that the recipient must keep.") @Nullable
        Terms terms,

        @Key("Elements that cannot be stated yet.") List<UnavailableElement> unavailable,
        Meta meta)
        implements Item {
    /** Whether the recipient was found to be a contractor, to whom the law on subgrants does not apply. */
    public boolean isContract() {
        return determination != null && determination.result() == Determination.Result.CONTRACTOR;
    }

    /** The date of the newest award; null where none has one. */
    public @Nullable LocalDate newestAward() {
        LocalDate newest = null;
        for (Award award : awards) {
            if (award.date() != null && (newest == null || award.date().isAfter(newest))) {
                newest = award.date();
            }
        }
        return newest;
    }
}
