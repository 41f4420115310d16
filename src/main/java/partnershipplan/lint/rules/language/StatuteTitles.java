package partnershipplan.lint.rules.language;

import java.util.Set;

/** Titles of laws: capitalized words in a row, one of which says that they name a law. */
final class StatuteTitles {
    private static final CapitalRow LAW = new CapitalRow(Set.of(
            "Act",
            "Acts",
            "Amendment",
            "Code",
            "Convention",
            "Ordinance",
            "Protocol",
            "Regulations",
            "Resolution",
            "Statute",
            "Statutes",
            "Treaty",
            "U.S.C.",
            "USC"));

    private StatuteTitles() {}

    static boolean cover(String text, int start, int end) {
        return CapitalRow.isCapital(text.charAt(start)) && (LAW.leads(text, end, 1) || LAW.leads(text, start - 1, -1));
    }
}
