package partnershipplan.finding;

import java.util.Locale;

/** How bad a finding is. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** The word that people and programs read. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
