package partnershipplan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An element of a subaward that cannot be stated yet. */
public record UnavailableElement(
        @Key(
                value = "The element.",
                required = true,
                choices = {
                    "recipient.legal_name",
                    "recipient.uei",
                    "awards.number",
                    "awards.date",
                    "period",
                    "budget_period",
                    "obligated.this_action",
                    "obligated.total",
                    "obligated.committed",
                    "awards.description",
                    "awards.agency",
                    "pass_through",
                    "official",
                    "awards.listing",
                    "awards.research",
                    "indirect"
                })
        @Nullable
        String element,

        @Key(value = "Why it cannot be stated.", required = true) @Nullable
        String reason,

        @Key(value = "When it will be.", required = true) @Nullable
        LocalDate expected,

        Meta meta)
        implements Item {}
