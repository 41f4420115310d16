package partnershipplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The author is told what is hidden from whom, where it stands, and by which rule; nothing is written. */
class ExplainAudienceTest {
    private static final String PLAN = """
            format: partnership-plan/1
            organization:
              name: Visible Org
              location: {address: 12 Alder Street, postal_code: "00000", confidential: yes}
              contact: {name: Robin Sample}
            background:
              description: We met Hidden House, see [this](https://hidden-house.example).
              goals: [TODO ask Hidden House]
              existing_partners:
                - {name: Friends of Hidden House, type: informal, purpose: Tea., readiness: {history: Long.}}
            need: {purpose: Beds., benefits: [], needs: [], must_haves: [], note: Mind this.}
            goals:
              - {name: Hidden House, type: formal, description: D, outcome: O}
              - {name: Kept Back, type: formal, description: D, outcome: O, stage: agreed, visibility: partners}
            tactics:
              outreach: []
              maintenance:
                - {partner: [friends-of-hidden-house, hidden-house], activity: Tea, every: weekly}
                - {partner: [hidden-house], activity: Soup, every: weekly}
            accountability:
              roles: []
              boundaries: {privacy: P, confidentiality: C, information_sharing: I}
              mechanisms: []
            timeline:
              - {id: ask, task: Ask, owner: Director, due: 2027-01-01, partner: hidden-house}
            evaluation:
              approach: A
              metrics:
                - id: calls
                  metric: Calls
                  target: {value: 5, date: 2026-12-01}
                  source: Log
                  every: monthly
                  owner: Director
                  counts_people: yes
                  results: [{date: 2026-03-03, value: 7}]
            agreements:
              - {id: mou, instrument: mou, status: planned, partners: friends-of-hidden-house, purpose: P, funds: [{from: us, to: us, amount: 1}]}
            """;

    @TempDir
    Path folder;

    @Test
    void everythingHiddenIsToldWithItsPlaceAndItsRule() throws IOException {
        Files.writeString(folder.resolve("a.plan.yaml"), PLAN);
        Run run = Run.in(
                folder,
                "render",
                "--explain-audience",
                "--audience",
                "public",
                "--to",
                "pdf",
                "-o",
                "out",
                "a.plan.yaml");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                a.plan.yaml:4:14: hidden: `organization.location[0].address`: the address of a confidential location is internal, whatever its `visibility`
                a.plan.yaml:4:40: hidden: `organization.location[0].postal_code`: the postal code of a confidential location is internal, whatever its `visibility`
                a.plan.yaml:5:3: hidden: `organization.contact[0]`: `contact` is for partners by default
                a.plan.yaml:7:3: hidden: `background.description`: a link in it leads to something hidden, so that its words alone are left
                a.plan.yaml:7:3: hidden: `background.description`: its text has a hidden name, which is put into general words: `Hidden House`
                a.plan.yaml:8:11: hidden: `background.goals[0]`: the words beside a `TODO` are for ourselves
                a.plan.yaml:10:8: hidden: `background.existing_partners[friends-of-hidden-house].id`: its id spells a hidden name, and is given another
                a.plan.yaml:10:8: hidden: `background.existing_partners[friends-of-hidden-house].name`: its text has a hidden name, which is put into general words: `Hidden House`
                a.plan.yaml:10:70: hidden: `background.existing_partners[friends-of-hidden-house].readiness`: `readiness` is internal by default
                a.plan.yaml:11:65: hidden: `need.note`: a note is internal unless its mapping says a `visibility`
                a.plan.yaml:13:6: hidden: `goals[hidden-house]`: its stage, `identified`, is before `agreed`
                a.plan.yaml:14:6: hidden: `goals[kept-back]`: it says `visibility: partners`
                a.plan.yaml:18:8: hidden: `tactics.maintenance[tea].partner`: it also names what is hidden: `hidden-house`
                a.plan.yaml:19:8: hidden: `tactics.maintenance[soup]`: its `partner` names nothing that this audience sees: `hidden-house`
                a.plan.yaml:25:6: hidden: `timeline[ask]`: it is about a partner that is hidden under `goals`
                a.plan.yaml:36:18: hidden: `evaluation.metrics[calls].results[0]`: results of a metric that counts people are for partners by default
                a.plan.yaml:38:105: hidden: `agreements[mou].funds[0]`: `funds` is for the agreement's parties by default
                17 items hidden from public in 1 plan
                """);
        assertThat(folder).isDirectoryContaining("glob:**.plan.yaml");
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void aPlanThatIsHiddenAsAWholeIsOneItem() throws IOException {
        Files.writeString(folder.resolve("a.plan.yaml"), PLAN + "visibility: partners\n");

        assertThat(Run.in(folder, "render", "--explain-audience", "--audience", "public")
                        .out())
                .isEqualTo("""
                a.plan.yaml:39:1: hidden: the whole plan: it says `visibility: partners`
                1 item hidden from public in 1 plan
                """);
    }

    @Test
    void nothingIsHiddenFromOurselves() throws IOException {
        Files.writeString(folder.resolve("a.plan.yaml"), PLAN);
        Run run = Run.in(folder, "render", "--explain-audience");

        assertThat(run.out()).isEqualTo("0 items hidden from internal in 1 plan\n");
        assertThat(run.err()).contains("--audience public");
    }
}
