package partnershipplan.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import partnershipplan.audience.GeneratedPlan;
import partnershipplan.audience.RawPlan;
import partnershipplan.export.PlanJson;
import partnershipplan.parse.Parsed;
import partnershipplan.parse.PlanParser;

/** In plans made up at random, what two people change in different places is merged to both. */
class IndependentEditsTest {
    private static final int PLANS = 60;
    private static final int EDITS = 6;

    /** Texts that nothing depends on. */
    private static final Set<String> FREE = Set.of(
            "purpose",
            "description",
            "outcome",
            "note",
            "evidence",
            "deliverable",
            "how",
            "test",
            "source",
            "approach",
            "process",
            "policy",
            "consequence",
            "amendment",
            "authority",
            "measure",
            "history",
            "mitigation");

    private static final Set<String> REQUIRED =
            Set.of("purpose", "description", "outcome", "source", "approach", "policy");

    /** An edit: of a text of a mapping, which is found again in a copy by its number. */
    private record Edit(int mapping, String key, String value) {
        void on(RawPlan plan) {
            Map<String, Object> mapping = mappings(plan).get(this.mapping);
            if (value.isEmpty()) {
                mapping.remove(key);
            } else {
                mapping.put(key, value);
            }
        }
    }

    @Test
    void edits_in_different_places_are_merged_to_all_of_them() throws IOException {
        int clean = 0;
        for (long seed = 0; seed < PLANS; seed++) {
            Random random = new Random(seed);
            RawPlan base = GeneratedPlan.of(seed);
            List<Edit> all = edits(base, random);
            List<Edit> ours = all.subList(0, all.size() / 2);
            List<Edit> theirs = all.subList(all.size() / 2, all.size());

            String text = BlockYaml.of(base.root);
            Merged merged = PlanMerge.of(text, on(base, ours), on(base, theirs));

            assertThat(merged.reason()).as("seed " + seed).isEmpty();
            assertThat(merged.conflicts()).as("seed " + seed).isEmpty();
            assertThat(json(merged.text())).as("seed " + seed).isEqualTo(json(on(base, all)));
            assertThat(PlanMerge.of(text, on(base, theirs), on(base, ours)).text())
                    .as("the other way round, seed " + seed)
                    .isEqualTo(merged.text());
            clean++;
        }
        assertThat(clean).isEqualTo(PLANS);
    }

    /** Edits of different keys; some take a key out, which none but its comment hangs on. */
    private static List<Edit> edits(RawPlan base, Random random) {
        List<Edit> possible = new ArrayList<>();
        List<Map<String, Object>> mappings = mappings(base);
        for (int i = 0; i < mappings.size(); i++) {
            for (Map.Entry<String, Object> entry : mappings.get(i).entrySet()) {
                if (FREE.contains(entry.getKey()) && entry.getValue() instanceof String text) {
                    boolean gone = !REQUIRED.contains(entry.getKey()) && random.nextInt(3) == 0;
                    possible.add(new Edit(i, entry.getKey(), gone ? "" : text + " And " + random.nextInt(100) + "."));
                }
            }
        }
        Collections.shuffle(possible, random);
        return possible.subList(0, Math.min(EDITS, possible.size()));
    }

    private static List<Map<String, Object>> mappings(RawPlan plan) {
        List<Map<String, Object>> mappings = new ArrayList<>();
        collect(plan.root, mappings);
        return mappings;
    }

    @SuppressWarnings("unchecked")
    private static void collect(Object value, List<Map<String, Object>> mappings) {
        if (value instanceof Map<?, ?> mapping) {
            mappings.add((Map<String, Object>) mapping);
            mapping.values().forEach(within -> collect(within, mappings));
        } else if (value instanceof List<?> list) {
            list.forEach(item -> collect(item, mappings));
        }
    }

    private static String on(RawPlan base, List<Edit> edits) {
        RawPlan copy = base.copy();
        edits.forEach(edit -> edit.on(copy));
        return BlockYaml.of(copy.root);
    }

    private static String json(String text) throws IOException {
        Parsed parsed = PlanParser.parse("a.plan.yaml", text.getBytes(StandardCharsets.UTF_8));
        assertThat(parsed.findings()).isEmpty();
        return PlanJson.of(parsed.plan());
    }
}
