package partnershipplan.lint.rules.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.lint.PlanText;
import partnershipplan.model.Agreement;
import partnershipplan.model.AgreementNumber;
import partnershipplan.model.Attachment;
import partnershipplan.model.Award;
import partnershipplan.model.Metric;

/** The names that a plan declares: of organizations, groups, people, agreements and what is attached to them. */
record ProperNames(List<String> names) {
    static ProperNames of(List<PlanText> texts) {
        List<String> names = new ArrayList<>();
        for (PlanText text : texts) {
            if (isName(text) && !text.text().isBlank()) {
                names.add(text.text().strip());
            }
        }
        return new ProperNames(names);
    }

    private static boolean isName(PlanText text) {
        return switch (text.key()) {
            case "name", "short_name", "legal_name", "website", "email", "agency", "body", "file" -> true;
            case "unit" -> !(text.item() instanceof Metric);
            case "by" -> text.item() instanceof AgreementNumber;
            case "title" ->
                text.item() instanceof Attachment
                        || text.item() instanceof Award
                        || text.item() instanceof Agreement agreement && isSettled(agreement.status());
            default -> false;
        };
    }

    /** Whether an agreement's title can no longer be chosen. */
    private static boolean isSettled(Agreement.@Nullable Status status) {
        return status != null
                && switch (status) {
                    case EXECUTED, EXPIRED, TERMINATED, SUPERSEDED -> true;
                    case PLANNED, DRAFTING, IN_REVIEW -> false;
                };
    }

    /** Whether some words of a text belong to one of the names, spelled as it is declared. */
    boolean cover(String text, int start, int end) {
        for (String name : names) {
            int at = text.indexOf(name, Math.max(0, start - name.length() + 1));
            while (at >= 0 && at < end) {
                if (stands(text, at, at + name.length())) {
                    return true;
                }
                at = text.indexOf(name, at + 1);
            }
        }
        return false;
    }

    /** Whether no letter or digit touches it. */
    private static boolean stands(String text, int from, int to) {
        return (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
                && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
    }
}
