package partnershipplan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Messages on agreements name the agreement and the party, and say what is to be done in that case. */
class AgreementMessagesTest {
    private static final String SIGNED = """
            agreements:
              - id: shelter-mou
                instrument: mou
                status: in_review
                partners: [capital-city-shelter]
                purpose: Ten beds.
                parties:
                  - {party: us, signatory: {title: Chair, authority: By-laws, signed: 2026-02-20}}
                  - party: capital-city-shelter
                    signatory: {title: Director, authority: By-laws, signed: 2026-02-24}
            """;

    @Test
    void an_agreement_that_all_have_signed_may_still_wait_for_somebody() {
        assertThat(messages("agreement/signature-state", SIGNED))
                .containsExactly("The agreement `shelter-mou` is signed by all. Write `status: executed`, or take out"
                        + " the date of a signature that was not given.");
        String waits = "The agreement `shelter-mou` is signed by all, but waits for the approval of \"City Council\"."
                + " Once it is given, write its `date` and `status: executed`.";
        assertThat(messages("agreement/signature-state", SIGNED + """
                    approval: {body: City Council, required: yes}
            """)).containsExactly(waits);
        assertThat(messages("agreement/signature-state", SIGNED + """
                    approval: {body: City Council, required: yes, date: 2026-11-24}
            """)).containsExactly(waits);
        assertThat(messages("agreement/signature-state", SIGNED + """
                    approval: {body: City Council, required: yes, date: 2026-11-23}
            """))
                .singleElement()
                .asString()
                .contains("Write `status: executed`, or");
    }

    @Test
    void a_party_is_named_with_its_unit() {
        String plan = """
                agreements:
                  - title: Beds for Men
                    instrument: mou
                    status: in_review
                    purpose: Ten beds.
                    parties:
                      - {party: us, unit: Night desk}
                      - {party: capital-city-shelter}
                      - {party: [us, childrens-hospital], signatory: {title: Chair}}
                """;
        assertThat(messages("agreement/signatory-missing", plan))
                .extracting(message -> message.substring(0, message.indexOf('.')))
                .containsExactly(
                        "Nothing says who signs \"Beds for Men\" for our own organization (Night desk)",
                        "Nothing says who signs \"Beds for Men\" for Capital City Shelter",
                        "The signatory of our own organization and Children's Hospital has no `authority`");
    }

    @Test
    void what_has_ended_is_closed_or_renewed_as_it_ended() {
        assertThat(messages("agreement/expired", ended("term: {ends: 2026-11-01}")))
                .containsExactly(
                        "The agreement `shelter-mou` ended on 2026-11-01, but the plan still calls it executed."
                                + " Sign its renewal and write the new end, or write `status: expired`.");
        assertThat(messages("agreement/expired", ended("term: {ends: 2026-11-01, renewal: automatic}")))
                .singleElement()
                .asString()
                .endsWith("If it has renewed itself, write the new end under `ends`; if not, write `status: expired`.");
        assertThat(messages("agreement/expired", ended("ended: {date: 2026-11-01, reason: The house closed.}")))
                .singleElement()
                .asString()
                .endsWith("Write `status: terminated`.");
    }

    @Test
    void a_circle_is_told_from_its_first_agreement_on() {
        String circle = """
                agreements:
                  - {id: a, instrument: mou, status: expired, partners: all, purpose: Beds., follows: c}
                  - {id: b, instrument: mou, status: expired, partners: all, purpose: Beds., supersedes: a}
                  - {id: c, instrument: mou, status: expired, partners: all, purpose: Beds., follows: b}
                  - {id: d, instrument: mou, status: expired, partners: all, purpose: Beds., follows: d}
                """;
        assertThat(messages("agreement/chain-broken", circle))
                .containsExactly(
                        "These agreements come after each other in a circle: `a`, `c`, `b`. Take the one that is not"
                                + " true out of `follows` or `supersedes`.",
                        "The agreement `d` cannot come after itself. Name the agreement before it, or take the line"
                                + " out.");
    }

    private static String ended(String how) {
        return """
                agreements:
                  - id: shelter-mou
                    instrument: mou
                    status: executed
                    partners: [capital-city-shelter]
                    purpose: Ten beds.
                """ + "    " + how + "\n";
    }

    private static List<String> messages(String rule, String sections) {
        return LintCase.of("case.plan.yaml", sections).findings(rule).stream()
                .map(finding -> finding.message())
                .toList();
    }
}
