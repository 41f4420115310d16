package partnershipplan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partnershipplan.parse.PlanParser;

/** From a place in the text back to the path that a waiver needs. */
class PathAtTest {
    private static final String TEXT = """
            # before
            title: Plan # behind
            need:
              purpose: |
                first
                second
              benefits:
                - one
                - two # behind
              # between
              needs: [{id: beds, need: Beds}, {id: food, need: Food}]
            x-own:
              key: value
            organization: {name: Harborlight, location: {city: Lakeside}, contact: {email: a@b.example}} # behind
            timeline:
              - task: Draft
                owner: Somebody
                note: >-
                  one
                  third
              # alone
              - task: Sign
            """;

    @ParameterizedTest
    @CsvSource({
        "before, ''",
        "Plan, title",
        "behind, title",
        "second, need.purpose",
        "one, need.benefits[0]",
        "two #, need.benefits[1]",
        "between, need",
        "'id: beds', need.needs[beds].id",
        "Food, need.needs[food].need",
        "value, x-own",
        "Lakeside, organization.location[0].city",
        "a@b, organization.contact[0].email",
        "Somebody, timeline[draft].owner",
        "third, timeline[draft].note",
        "Sign, timeline[sign].task",
    })
    void a_place_has_a_path(String words, String path) {
        var parsed = PlanParser.parse("test.plan.yaml", TEXT.getBytes(StandardCharsets.UTF_8));
        int at = TEXT.indexOf(words);
        Span place = new Lines(TEXT).span(at, at);
        assertThat(parsed.map().pathAt(place.line(), place.column())).isEqualTo(path);
    }
}
