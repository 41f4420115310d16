package partnershipplan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partnershipplan.finding.Finding;

/** Messages on subgrants cite the paragraph and the edition, and say which date chose it. */
class SubgrantMessagesTest {
    private static final String SUBGRANT = """
            # pack: us-grants
            agreements:
              - id: beds
                instrument: subgrant
                status: executed
                partners: [capital-city-shelter]
                purpose: Two beds a night.
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "subgrant: {awards: [{date: 2024-09-30}, {date: 2024-10-01}, {number: A}]}|"
                        + "200.332(b)(5), edition 2024-10, chosen by the newest award's date, 2024-10-01.",
                "subgrant: {awards: [{date: 2024-09-30}], period: {start: 2026-01-01, end: 2026-12-31}}|"
                        + "200.332(a)(5), edition 2020-11, chosen by the newest award's date, 2024-09-30.",
                "subgrant: {awards: [{number: A}], period: {start: 2023-01-01, end: 2026-12-31}}|"
                        + "200.332(a)(5), edition 2020-11, chosen by the first day of the period, 2023-01-01, as no award"
                        + " has a date.",
                "term: {effective: 2023-01-01}|"
                        + "200.332(a)(5), edition 2020-11, chosen by the day the agreement takes effect, 2023-01-01, as"
                        + " no award has a date.",
                "term: {effective: 2020-11-11}|"
                        + "200.332(a)(5), edition 2020-11, chosen by the day the agreement takes effect, 2020-11-11, as"
                        + " no award has a date; no older edition is held here.",
                "term: {ends: 2023-01-01}|"
                        + "200.332(b)(5), edition 2024-10, chosen by today's date, as the agreement gives none.",
            })
    void the_edition_is_cited_with_the_date_that_chose_it(String dates, String cited) {
        assertThat(messages("subgrant/terms-missing", SUBGRANT + "    " + dates + "\n"))
                .last()
                .asString()
                .startsWith("The agreement `beds` does not say who may see the recipient's records. ")
                .endsWith(" (2 CFR " + cited + ")");
    }

    @Test
    void an_element_is_told_with_the_awards_that_lack_it() {
        String awards = SUBGRANT + """
                    subgrant:
                      awards:
                        - {number: A-1, listing: "16.834", title: Beds, date: 2026-01-01, agency: An agency, description: Beds}
                        - {listing: "16.834", amount: 5, date: 2026-01-01, agency: An agency, research: no, description: Beds}
                """;
        assertThat(messages("subgrant/data-missing", awards))
                .contains(
                        "The agreement `beds` does not state the dollars under the assistance listing, the title of the"
                                + " assistance listing, for award A-1 and award 2. Write `amount`, `title` there. (2 CFR"
                                + " 200.332(b)(1)(xii), edition 2024-10, chosen by the newest award's date, 2026-01-01.)")
                .contains("The agreement `beds` does not state the federal award number, for award 2. Write `number`"
                        + " there. (2 CFR 200.332(b)(1)(iii), edition 2024-10, chosen by the newest award's date,"
                        + " 2026-01-01.)");
    }

    @Test
    void what_is_said_to_be_unavailable_is_told_with_the_reason_and_the_day() {
        String unavailable = SUBGRANT + """
                    subgrant:
                      unavailable:
                        - {element: indirect, reason: Being negotiated, expected: 2026-11-22}
                        - {element: period, reason: Not approved, expected: 2026-11-24}
                        - {element: budget_period, reason: Not approved}
                """;
        assertThat(messages("subgrant/data-missing", unavailable))
                .anyMatch(m -> m.contains("unavailable: \"Being negotiated\", but was expected on 2026-11-22. (2 CFR"))
                .anyMatch(m -> m.contains("unavailable: \"Not approved\", and is expected on 2026-11-24. (2 CFR"))
                .anyMatch(m ->
                        m.contains("unavailable: \"Not approved\", without a date on which it is `expected`. (2 CFR"));
    }

    private static List<String> messages(String rule, String sections) {
        return LintCase.of("case.plan.yaml", sections).findings(rule).stream()
                .map(Finding::message)
                .toList();
    }
}
