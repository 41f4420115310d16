package partnershipplan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import partnershipplan.finding.Finding;

/** What the rules on tactics and accountability say, where they have more than one thing to say. */
class TacticsAndAccountabilityMessagesTest {
    private static final String TACTIC = """
            tactics:
              outreach:
                - {partner: capital-city-shelter, tactic: Call the director, owner: Program Manager%s}
              maintenance:
                - {partner: all, activity: Call, every: monthly}
            """;

    @Test
    void a_tactic_lacks_a_measure_or_a_date_or_both() {
        assertThat(messages("tactics/not-measurable", TACTIC.formatted(", due: 2027-01-15")))
                .containsExactly(
                        "Nothing shows whether \"Call the director\" happened. Add `measure:` or `quantity:`.");
        assertThat(messages("tactics/not-measurable", TACTIC.formatted(", quantity: 2")))
                .containsExactly("Nothing says by when \"Call the director\" should happen. Add a `due:` date.");
        assertThat(messages("tactics/not-measurable", TACTIC.formatted("")))
                .containsExactly("Nothing shows whether \"Call the director\" happened, or by when it should."
                        + " Add `measure:` or `quantity:`, and a `due:` date.");
    }

    @Test
    void a_partnership_is_never_tended_or_too_seldom() {
        String plan = """
                goals:
                  - {name: Valley Rides, type: formal, description: Sign an MOU., outcome: Rides., stage: active}
                tactics:
                  outreach: []
                  maintenance: %s
                """;
        assertThat(messages("tactics/maintenance-missing", plan.formatted("[]")))
                .contains("Nothing says how the partnership with Valley Rides is kept. Add what you do, and how often,"
                        + " under `tactics.maintenance` with `partner: valley-rides`.");
        assertThat(messages(
                        "tactics/maintenance-missing",
                        plan.formatted("[{partner: all, activity: Lunch, every: yearly},"
                                + " {partner: us, activity: Retreat, every: yearly}]")))
                .containsExactly("The formal partnership with Valley Rides is tended less often than once a quarter."
                        + " Write `every: quarterly` or more often for what `tactics.maintenance` says of it,"
                        + " or add something that comes round sooner.");
    }

    @Test
    void an_owner_that_is_nobody_is_told_with_its_key() {
        assertThat(messages("accountability/owner-vague", "owner: All staff\n"))
                .containsExactly("\"All staff\" is nobody in particular, so nobody knows that it is theirs."
                        + " Write under `owner:` the role or name of one person, such as `Program Manager`.");
        assertThat(messages("accountability/owner-vague", "groups: [{name: Table, chairs: [Various], members: all}]\n"))
                .singleElement()
                .asString()
                .contains("Write under `chairs:` the role");
    }

    @Test
    void a_hedge_is_told_in_its_own_words() {
        assertThat(messages("accountability/commitment-vague", """
                        agreements:
                          - id: ccs-mou
                            instrument: mou
                            status: drafting
                            purpose: Shelter for men.
                            clauses: {records: Files are sorted from time to time and as appropriate.}
                            parties:
                              - {party: us, responsibilities: [We call When Possible.]}
                        """))
                .containsExactlyInAnyOrder(
                        "\"We call When Possible.\" leaves open how often, by when or how much: with \"When Possible\""
                                + " nobody can tell when it is missed. Add `every:`, `due:` or `quantity:`, or a number"
                                + " of days in its words.",
                        "\"Files are sorted from time to time and as appropriate.\" leaves open how often, by when or"
                                + " how much: with \"as appropriate\" nobody can tell when it is missed. Say it in the"
                                + " clause, such as `within 5 business days` or `once a quarter`, or say who decides"
                                + " instead, such as `when the client asks`.");
    }

    private static List<String> messages(String rule, String plan) {
        return LintCase.of("case.plan.yaml", plan).findings(rule).stream()
                .map(Finding::message)
                .toList();
    }
}
