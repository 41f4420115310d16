package partnershipplan.config;

import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Severity;

/** What a rule can be set to. */
public enum Level {
    OFF,
    INFO,
    WARNING,
    ERROR;

    /** The severity of all findings of the rule; null where it is off. */
    public @Nullable Severity severity() {
        return switch (this) {
            case OFF -> null;
            case INFO -> Severity.INFO;
            case WARNING -> Severity.WARNING;
            case ERROR -> Severity.ERROR;
        };
    }
}
