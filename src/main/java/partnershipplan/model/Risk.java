package partnershipplan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How risky a subaward is, by the factors of 2 CFR 200.332. */
public record Risk(
        @Key("When it was assessed.") @Nullable LocalDate date,
        @Key("How high the risk is.") @Nullable Rating rating,

        @Key("The recipient's experience with such awards.") @Nullable
        String priorExperience,

        @Key("What audits found.") @Nullable String auditResults,
        @Key("New staff or systems.") @Nullable String staffOrSystemChanges,
        @Key("What federal monitoring found.") @Nullable String federalMonitoring,
        @Key("The risk of fraud.") @Nullable String fraud,
        Meta meta)
        implements Item {
    /** How high a risk is. */
    public enum Rating {
        LOW,
        MEDIUM,
        HIGH
    }
}
