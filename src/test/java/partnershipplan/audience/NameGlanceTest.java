package partnershipplan.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import partnershipplan.format.Walk;
import partnershipplan.lint.PlanText;
import partnershipplan.model.Partner;
import partnershipplan.model.Plan;
import partnershipplan.parse.PlanParser;

/** Where a glance finds nothing, a close look at what each audience sees finds nothing either. */
class NameGlanceTest {
    private static final int VARIANTS = 40;
    private static final List<String> VISIBILITIES = List.of("public", "partners", "internal");

    @Test
    void a_glance_misses_no_name() throws IOException {
        Map<Boolean, Integer> glances = new LinkedHashMap<>();
        for (String text : plans()) {
            Random random = new Random(text.length());
            for (int i = 0; i < VARIANTS; i++) {
                Plan plan = PlanParser.parse("p", changed(text, random).getBytes(StandardCharsets.UTF_8))
                        .plan();
                if (plan != null) {
                    boolean possible = Exposure.isPossible(plan);
                    glances.merge(possible, 1, Integer::sum);
                    assertThat(possible || mentions(plan).isEmpty())
                            .as(() -> "missed: " + mentions(plan))
                            .isTrue();
                }
            }
        }
        assertThat(glances.get(true)).as("plans that need a close look").isGreaterThan(VARIANTS);
        assertThat(glances.get(false)).as("plans that do not").isGreaterThan(VARIANTS);
    }

    /** Everybody might see the mechanism and its owner, but it leaves with the partner that it is about. */
    @Test
    void a_name_goes_with_what_it_stands_in() {
        String text = """
                format: partnership-plan/1
                background:
                  description: Dana Reyes knows.
                goals:
                  - name: Alder House
                    stage: identified
                accountability:
                  mechanisms:
                    - partner: alder-house
                      description: A call each month.
                      owner: {name: Dana Reyes, visibility: public}
                """;
        Plan plan = PlanParser.parse("p", text.getBytes(StandardCharsets.UTF_8)).plan();
        assertThat(mentions(plan)).isNotEmpty();
        assertThat(Exposure.isPossible(plan)).isTrue();
    }

    private static List<String> plans() throws IOException {
        List<String> plans = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("examples"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                plans.add(Files.readString(file));
            }
        }
        plans.add(Files.readString(Path.of("src/test/resources/plans/every-key.plan.yaml")));
        return plans;
    }

    /** A plan that speaks of one of its names once more, and shows or hides one of its parts. */
    private static String changed(String text, Random random) {
        List<String> names = new ArrayList<>();
        Plan plan = PlanParser.parse("p", text.getBytes(StandardCharsets.UTF_8)).plan();
        Walk.items(plan, (item, shape) -> HiddenNames.declared(item, (key, name, kind) -> names.add(name)));
        String[] lines = text.split("\n");
        String name = names.get(random.nextInt(names.size())).replace(": ", " ");
        List<Integer> sentences = new ArrayList<>();
        List<Integer> items = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].matches(" +[^#{}\\[\\]\"]*[a-z]\\.")) {
                sentences.add(i);
            }
            if (lines[i].matches(" +- \\w+: [^{}|]*")) {
                items.add(i);
            }
        }
        if (!sentences.isEmpty() && random.nextInt(4) > 0) {
            lines[sentences.get(random.nextInt(sentences.size()))] += " " + name + " knows.";
        }
        for (int i = random.nextInt(3); i > 0 && !items.isEmpty(); i--) {
            int at = items.get(random.nextInt(items.size()));
            String indent = " ".repeat(lines[at].indexOf('-') + 2);
            lines[at] += "\n" + indent + "visibility: " + VISIBILITIES.get(random.nextInt(VISIBILITIES.size()));
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<String> mentions(Plan plan) {
        List<Audience> audiences = new ArrayList<>(List.of(Audience.PUBLIC, Audience.PARTNERS));
        Partner.all(plan).keySet().forEach(id -> audiences.add(Audience.partner(id)));
        List<String> mentions = new ArrayList<>();
        for (Audience audience : audiences) {
            Exposure exposure = new Exposure(plan, audience);
            for (PlanText text : PlanText.of(exposure.visible())) {
                if (!exposure.in(text.text()).isEmpty()) {
                    mentions.add(audience.name() + " " + text.path() + ": " + text.text());
                }
            }
        }
        return mentions;
    }
}
