package partnershipplan.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways in which people write what a plan hides, beside the way the plan does. */
class NameFormsTest {
    private static final List<String> HIDDEN = List.of(
            "Hidden House",
            "Refúgio Alto, Inc.",
            "St. Anne's House",
            "Łódź Dom",
            "Østby Hjem",
            "O'Hara Home",
            "The Evening Star",
            "Haven, Inc.");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Hidden Houses are two.                            | A partner are two.
            Hid-\\nden House is near.                         | A partner is near.
            Ask Hidden&emsp;House.                            | Ask a partner.
            Ask Hid&ZeroWidthSpace;den House.                 | Ask a partner.
            Ask H&iacute;dden<br />House.                     | Ask a partner.
            Ask `Hidden` "House".                             | Ask `a partner`".
            > Ask Hidden\\n> House.                           | > Ask a partner.
            See [x][Hidden House].                            | See [x][a partner].
            See HiddenHouse2024.pdf.                          | See a partner2024.pdf.
            See a/Ref%C3%BAgio%20Alto.pdf.                    | See a/a partner.pdf.
            Ask Refugio Alto or REFÚGIO ALTO, INC.            | Ask a partner or a partner.
            Ask Saint Anne's House or St Annes House.         | Ask a partner or a partner.
            Ask Lodz Dom and Ostby Hjem.                      | Ask a partner and a partner.
            Ask O´Hara Home or O′Hara Home.                   | Ask a partner or a partner.
            Ask our Evening Star.                             | Ask our a partner.
            Ask Ms. Samplova, R. Samplova or Samplova, Robin. | Ask a contact person, a contact person or a contact person.
            Call 867-5309, +15558675309 or 555‑867‑5309.      | Call a contact person, a contact person or a contact person.
            Call 555-867-5309x12.                             | Call a contact personx12.
            Mail robin (at) x.example or robin [at] x.example. | Mail a contact person or a contact person.
            Go to 12 Oak Rd. or 12 oak road.                  | Go to an undisclosed place or an undisclosed place.
            Go to 9 North Elm St, or 9 n elm street.          | Go to an undisclosed place, or an undisclosed place.
            """)
    void are_put_into_general_words(String written, String shown) throws IOException {
        assertThat(seen(written.replace("\\n", "\n"))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hidden households stay where they are.
            We planted 12 oak trees.
            A safe haven, a Haven.
            The samplova is a flower.
            Number 1867-5309 is no telephone's.
            Robert Samplova is R. Samplova.
            """)
    void words_that_are_no_name_stay(String written) throws IOException {
        assertThat(seen(written)).isEqualTo(written);
    }

    private static String seen(String written) throws IOException {
        RawPlan raw = RawPlan.read(Path.of("examples/worksheet.plan.yaml"));
        raw.in("need").put("purpose", written);
        for (String name : HIDDEN) {
            raw.listIn("goals")
                    .add(RawPlan.mapOf("name", name, "type", "informal", "description", "Beds", "outcome", "Beds"));
        }
        Map<String, Object> house = RawPlan.map(raw.listIn("goals").get(1));
        house.put(
                "contact",
                RawPlan.mapOf("name", "Robin Samplova", "phone", "(555) 867-5309", "email", "robin@x.example"));
        house.put(
                "location",
                List.of(RawPlan.mapOf("address", "12 Oak Road"), RawPlan.mapOf("address", "9 N. Elm Street")));
        if (written.startsWith("Robert")) {
            raw.in("organization").put("contact", RawPlan.mapOf("name", "Robert Samplova", "visibility", "public"));
        }
        return String.valueOf(Seen.of(raw.plan(), Audience.PUBLIC).plan().need().purpose());
    }
}
