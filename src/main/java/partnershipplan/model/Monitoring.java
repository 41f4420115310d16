package partnershipplan.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a subaward is monitored. */
public record Monitoring(
        @Key("The reports that the recipient makes.") List<Report> reports,
        @Key("What else is done.") List<Method> methods,

        @Key(value = "What follows when something is wrong.", text = TextKind.PROSE) @Nullable
        String correctiveAction,

        @Key("What federal money the recipient expects to spend this year.") @Nullable
        Money expectedFederalSpending,

        @Key("When its single audit was verified.") @Nullable
        LocalDate auditVerified,

        Meta meta)
        implements Item {
    /** The ways to monitor a subaward. */
    public enum Method {
        REPORT_REVIEW,
        TRAINING,
        SITE_VISIT,
        AGREED_UPON_PROCEDURES,
        OTHER
    }
}
