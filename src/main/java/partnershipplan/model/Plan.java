package partnershipplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A partnership plan: the whole file. */
public record Plan(
        @Key(
                value = "The version of the format; always `partnership-plan/1`.",
                required = true,
                text = TextKind.VERSION)
        @Nullable
        String format,

        @Key(value = "The document's title; the organization's name and \"Partnership Plan\" unless given.") @Nullable
        String title,

        @Key(value = "How far the plan itself is: a draft may hold `TODO`, an active plan may not.", fallback = "draft")
        @Nullable
        Status status,

        @Key(
                value = "The language of the published document's labels, dates and numbers (BCP 47).",
                text = TextKind.LANGUAGE,
                fallback = "en",
                example = "es")
        @Nullable
        String language,

        @Key(value = "The currency of every amount (ISO 4217).", text = TextKind.CURRENCY, fallback = "USD") @Nullable
        String currency,

        @Key(value = "The time the plan is for.") @Nullable Period period,

        @Key(value = "Who keeps the plan.", example = "Program Manager") @Nullable
        Person owner,

        @Key(value = "When the plan is reviewed.") @Nullable Review review,

        @Key(value = "Our own organization.", required = true) @Nullable
        Organization organization,

        @Key(value = "Who we are, and whom we work with already.", required = true) @Nullable
        Background background,

        @Key(value = "Why we need partners, and what any partner must have.", required = true) @Nullable
        Need need,

        @Key(value = "The partnerships we aim for.", required = true)
        List<TargetPartner> goals,

        @Key(value = "How each partnership is sought and kept.", required = true) @Nullable
        Tactics tactics,

        @Key(value = "Who does what, within which boundaries, and what holds each partner to it.", required = true)
        @Nullable
        Accountability accountability,

        @Key(value = "The tasks, with owners and dates.", required = true)
        List<Task> timeline,

        @Key(value = "How we will know that the partnerships work.", required = true) @Nullable
        Evaluation evaluation,

        @Key("The documents that make partnerships formal.") List<Agreement> agreements,

        @Key("Committees, and classes of partners that are named together.")
        List<Group> groups,

        @Key("The services that the partners together must cover.") @Nullable
        Coverage coverage,

        @Key(value = "Findings accepted for a time, each with its reason.", seen = Visibility.INTERNAL)
        List<Waiver> waivers,

        Meta meta)
        implements Item {
    /** How far a plan is. */
    public enum Status {
        DRAFT,
        ACTIVE,
        RETIRED
    }
}
