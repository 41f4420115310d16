package partnershipplan.export.table;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a table is called: after its list, behind the list that its items stand in.
 *
 * @param holder the list in which its items stand; empty for the lists of the plan itself
 * @param list its own list
 */
record TableName(String holder, String list) {
    static final String PARTNERS = "partners";

    /** Lists of the plan that people know by another name. */
    private static final Map<String, String> KNOWN_AS = Map.of(
            "existing_partners", PARTNERS,
            "goals", PARTNERS,
            "outreach", "tactics",
            "required", "coverage",
            "other", "boundaries");

    /** The name, short enough for a sheet of a book. */
    String text() {
        return holder.isEmpty() ? list : holder + "_" + list;
    }

    /** The name of a list within this one's items; {@code inner} is the way to it within them. */
    TableName list(String inner, String key) {
        if (list.equals("plan")) {
            return new TableName("", KNOWN_AS.getOrDefault(key, key));
        }
        // A contact for referrals is none for the rest.
        return new TableName(list, inner.equals("referral.") ? "referral_" + key : key);
    }

    /** What one of its items is called; null where there is only one. */
    @Nullable
    String one() {
        return switch (list) {
            case "plan", "organization" -> null;
            case "parties" -> "party";
            default -> list.endsWith("s") ? list.substring(0, list.length() - 1) : list;
        };
    }
}
