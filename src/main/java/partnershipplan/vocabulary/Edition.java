package partnershipplan.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The law on subgrants as it stands from a day on.
 *
 * @param name by which messages cite it, such as {@code 2024-10}
 * @param checked when it was last compared with the law
 * @param paragraphs where each provision stands; one that the edition lacks is not there
 * @param riskFactors the keys of {@code subgrant.risk} that an assessment answers
 * @param deMinimis the highest rate of indirect costs, in percent, that needs no negotiation
 * @param auditThreshold the federal dollars spent in a year from which an audit is due
 */
public record Edition(
        String name,
        LocalDate from,
        LocalDate checked,
        Map<Provision, String> paragraphs,
        List<String> riskFactors,
        BigDecimal deMinimis,
        BigDecimal auditThreshold) {
    /** Where a provision stands, such as {@code 200.332(b)(1)(ii)}; null where the edition lacks it. */
    public @Nullable String paragraph(Provision provision) {
        return paragraphs.get(provision);
    }
}
