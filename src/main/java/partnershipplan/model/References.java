package partnershipplan.model;

import java.util.List;

/** Whom a value names: ids of partners or groups, {@code us}, {@code all}, or words of the key's own. */
public record References(List<String> ids) {
    /** The plan's own organization. */
    public static final String US = "us";

    /** Every partner. */
    public static final String ALL = "all";

    /** Nobody named. */
    public static final References NONE = new References(List.of());

    /** Whether nobody is named. */
    public boolean isEmpty() {
        return ids.isEmpty();
    }
}
