package partnershipplan.lint.rules.language;

import java.util.Set;

/** Names of organizations that a plan does not declare: "Center for Battered Women", "Battered Women's Shelter". */
final class OrganizationNames {
    private static final Set<String> KINDS = Set.of(
            "Alliance",
            "Association",
            "Center",
            "Centre",
            "Coalition",
            "Council",
            "Foundation",
            "Home",
            "House",
            "Institute",
            "League",
            "Mission",
            "Network",
            "Program",
            "Project",
            "Shelter",
            "Society");
    private static final CapitalRow BEFORE = new CapitalRow(KINDS);
    private static final CapitalRow BEHIND = new CapitalRow(KINDS, Set.of());

    private OrganizationNames() {}

    static boolean cover(String text, int start, int end) {
        return isCapitalized(text, start, end) && (BEFORE.leads(text, start - 1, -1) || BEHIND.leads(text, end, 1));
    }

    /** Whether each of the words begins with a capital letter. */
    private static boolean isCapitalized(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            boolean begins = i == start || text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '-';
            if (begins && !CapitalRow.isCapital(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
