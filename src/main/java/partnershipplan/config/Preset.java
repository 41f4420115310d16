package partnershipplan.config;

import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Severity;

/** How strictly the rules are taken that nobody has set a level for. */
public enum Preset {
    RECOMMENDED,
    STRICT,
    RELAXED;

    /** What becomes of a rule's own severity; null where nothing is told. */
    public @Nullable Severity shift(Severity own) {
        return switch (this) {
            case RECOMMENDED -> own;
            case STRICT -> own == Severity.INFO ? Severity.WARNING : Severity.ERROR;
            case RELAXED ->
                switch (own) {
                    case ERROR -> Severity.ERROR;
                    case WARNING -> Severity.INFO;
                    case INFO -> null;
                };
        };
    }
}
