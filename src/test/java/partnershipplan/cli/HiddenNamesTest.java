package partnershipplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A hidden name is found however it is written, and nothing else suffers. */
class HiddenNamesTest {
    private static final String PLAN = """
            format: partnership-plan/1
            organization: {name: Visible Org}
            owner: {name: Robin Samplova, title: Director, phone: 555-867-5309}
            background:
              description: |
                %s
              existing_partners:
                - {name: Friends of Hidden House, type: informal, purpose: They cook.}
                - {name: Family of Hidden House, id: friends-of-partner, type: informal, purpose: They sing.}
                - {name: Children's Refuge & Café, type: informal, purpose: Secret., visibility: internal}
            need: {purpose: Beds., benefits: [], needs: [], must_haves: []}
            goals:
              - name: Hidden House
                type: formal
                description: Secret.
                outcome: Secret.
                website: https://www.hidden.example.org/
            tactics:
              outreach: []
              maintenance:
                - {partner: [friends-of-hidden-house, hidden-house], activity: Tea, every: weekly}
            accountability:
              roles: []
              boundaries: {privacy: P, confidentiality: C, information_sharing: I}
              mechanisms: []
            timeline: []
            evaluation: {approach: A, metrics: []}
            """;

    @TempDir
    Path folder;

    private String copy(String prose, String... command) throws IOException {
        Files.writeString(folder.resolve("a.plan.yaml"), PLAN.formatted(prose));
        Run run = Run.in(folder, command);
        assertThat(run.code()).describedAs(run.err()).isZero();
        return run.out();
    }

    private String markdown(String prose, String audience) throws IOException {
        return copy(prose, "render", "--to", "md", "-o", "-", "--audience", audience, "a.plan.yaml");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We met Hidden House's cook.                     | We met a partner's cook.
            We met **Hidden** House today.                  | We met **a partner** today.
            We met Hid**den** House.                        | We met a partner.
            We met Hidden&nbsp;House and Hidden&#32;House.  | We met a partner and a partner.
            We met Hid\u00ADden Ho\u200Buse.                | We met a partner.
            We met [Hidden](https://a.example) House.       | We met [a partner](https://a.example).
            See [their page](https://hidden.example.org/x). | See their page.
            See hidden.example.org or www.hidden.example.org/a. | See a partner or a partner
            See <https://hidden.example.org/a> now.         | now.
            See maps/HiddenHouse.pdf or hidden_house.pdf.   | See maps/a partner.pdf or a partner.pdf.
            See [this](https://a.example "Hidden House").   | See this.
            The Children’s Refuge & Cafe\u0301 are near.    | The a partner are near.
            The childrens refuge and café are near.         | The a partner are near.
            Call (555) 867 5309 for Robin Samplova.         | Call a contact person for a contact person.
            The hidden path to the house is here.           | The hidden path to the house is here.
            It was hidden. House rules apply.               | It was hidden. House rules apply.
            """)
    void nameIsFoundHoweverItIsWritten(String prose, String shown) throws IOException {
        assertThat(markdown(prose, "public")).contains(shown).doesNotContain("example.org", "Samplova");
    }

    @Test
    void referenceToAnIdThatSpellsAHiddenNameStillFindsItsPartner() throws IOException {
        assertThat(markdown("We.", "public"))
                .contains("| Tea | Friends of a partner |")
                .doesNotContain("hidden-house");
        assertThat(copy("We.", "export", "--to", "json", "--audience", "public", "a.plan.yaml"))
                .contains("\"id\" : \"friends-of-partner-2\"", "\"partner\" : [ \"friends-of-partner-2\" ]")
                .doesNotContain("hidden-house");
    }

    @Test
    void partnersOwnCopyIsForItByName() throws IOException {
        assertThat(markdown("We.", "friends-of-hidden-house")).contains("Copy for Friends of a partner");
    }
}
