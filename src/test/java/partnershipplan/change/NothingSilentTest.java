package partnershipplan.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import partnershipplan.export.PlanJson;
import partnershipplan.model.Plan;
import partnershipplan.parse.Parsed;
import partnershipplan.parse.PlanParser;
import partnershipplan.vocabulary.Labels;

/** Whatever is changed in a plan that uses every key, or taken out of it, is told. */
class NothingSilentTest {
    private static final Path EVERY_KEY = Path.of("src/test/resources/plans/every-key.plan.yaml");
    /** How many other values each line is given, of which most do not fit. */
    private static final int TRIES = 1;

    private static final List<String> OTHERS = List.of(
            "2027-03-04",
            "2031",
            "7",
            "0.5",
            "yes",
            "no",
            "weekly",
            "informal",
            "all",
            "us",
            "public",
            "other",
            "none",
            "planned",
            "active",
            "paused",
            "executed",
            "meeting",
            "audit",
            "Else Where",
            "another: x");

    @Test
    void another_value_is_told() throws IOException {
        List<String> lines = Files.readAllLines(EVERY_KEY);
        Plan plan = read(lines);
        List<String> silent = new ArrayList<>();
        int told = 0;
        String json = PlanJson.of(plan);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                // Where it parts paragraphs, it is layout.
                continue;
            }
            for (List<String> changed : variants(lines, i)) {
                Plan now = read(changed);
                if (now != null && !PlanJson.of(now).equals(json)) {
                    if (Changes.between(plan, now, Labels.of("en")).all().isEmpty()) {
                        silent.add(
                                (i + 1) + ": " + lines.get(i) + " → " + changed.get(Math.min(i, changed.size() - 1)));
                    } else {
                        told++;
                    }
                }
            }
        }
        assertThat(silent).isEmpty();
        assertThat(told).isGreaterThan(150);
    }

    /** The line gone, and its value replaced; most variants are no valid plan. */
    private static List<List<String>> variants(List<String> lines, int at) {
        List<List<String>> variants = new ArrayList<>();
        List<String> without = new ArrayList<>(lines);
        without.remove(at);
        variants.add(without);
        int colon = lines.get(at).indexOf(": ");
        if (colon > 0) {
            for (int i = 0; i < TRIES; i++) {
                String other = OTHERS.get((at * TRIES + i) % OTHERS.size());
                List<String> changed = new ArrayList<>(lines);
                changed.set(at, lines.get(at).substring(0, colon + 2) + other);
                variants.add(changed);
            }
        }
        return variants;
    }

    private static @Nullable Plan read(List<String> lines) {
        Parsed parsed =
                PlanParser.parse("a.plan.yaml", (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        return parsed.findings().isEmpty() ? parsed.plan() : null;
    }
}
