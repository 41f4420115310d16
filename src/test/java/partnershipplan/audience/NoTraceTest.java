package partnershipplan.audience;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import partnershipplan.export.PlanJson;
import partnershipplan.model.Partner;
import partnershipplan.model.Plan;

/**
 * What an audience may not see leaves no trace: not a word of it in any byte of any copy, and no difference.
 *
 * <p>{@code -Dplans=200} tries that many plans that are made up, {@code -Dfirst=1000} others.
 */
class NoTraceTest {
    private static final int PLANS = Integer.getInteger("plans", 3);
    private static final int FIRST = Integer.getInteger("first", 0);

    private final Copies copies = new Copies();

    /** A plan to begin with: a file, whose mappings may be narrowed at random, or one that is made up. */
    record Start(String name, int seed, boolean generated) {
        RawPlan plan() throws IOException {
            if (generated) {
                return GeneratedPlan.of(seed);
            }
            RawPlan raw = RawPlan.read(Path.of(name));
            HiddenThings.writeIds(raw);
            return raw;
        }

        /** Whether pages are made of it: that takes the longest. */
        boolean onPaper() {
            return generated ? seed % 3 == 0 : name.contains("every");
        }

        @Override
        public String toString() {
            return name + " " + seed;
        }
    }

    static Stream<Start> plans() {
        List<Start> starts = new ArrayList<>();
        for (String file : List.of(
                "src/test/resources/plans/every-key.plan.yaml",
                "examples/shelter-mous.plan.yaml",
                "examples/spanish.plan.yaml",
                "examples/subgrant.plan.yaml")) {
            starts.add(new Start(file, starts.size() % 2, false));
        }
        for (int seed = FIRST; seed < FIRST + PLANS; seed++) {
            starts.add(new Start("generated", seed, true));
        }
        return starts.stream();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void no_hidden_word_is_in_any_copy(Start start) throws IOException {
        RawPlan raw = start.plan();
        Random random = new Random(start.seed());
        HiddenThings.hiddenPartners(raw, random, random.nextInt(3));
        if (start.seed() > 0 && !start.generated()) {
            HiddenThings.narrowAnywhere(raw, random);
        }
        Salt salt = new Salt(raw);
        Plan plan = raw.plan();
        Oracle oracle = new Oracle(raw);
        Map<String, Set<String>> ours = words(Seen.of(plan, Audience.INTERNAL), start.onPaper());
        assertThat(ours.get("json")).isEqualTo(salt.published());
        for (Audience audience : audiences(plan)) {
            boolean onPaper = start.onPaper() && (audience.partner() == null || start.seed() % 2 == 0);
            Map<String, Set<String>> theirs = words(Seen.of(plan, audience), onPaper);
            Set<String> hidden = salt.hidden(oracle, audience);
            assertThat(hidden).isNotEmpty();
            theirs.forEach((copy, words) -> {
                String where = start + ", " + copy + " for " + audience.name();
                assertThat(common(words, hidden).stream().map(salt::whose))
                        .as(where)
                        .isEmpty();
                // Nor is more left out than must be; the shorter documents choose what they show.
                boolean whole = copy.equals("json") || copy.startsWith("plan.");
                Set<String> due = whole ? common(salt.due(oracle, audience), ours.get(copy)) : new TreeSet<>();
                due.removeAll(words);
                assertThat(due.stream().map(salt::whose))
                        .as("left out: " + where)
                        .isEmpty();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void plans_that_differ_in_hidden_things_only_give_the_same_copies(Start start) throws IOException {
        RawPlan raw = start.plan();
        if (start.seed() > 0 && !start.generated()) {
            HiddenThings.narrowAnywhere(raw, new Random(start.seed()));
        }
        for (Audience audience : audiences(raw.plan())) {
            RawPlan one = HiddenThings.otherwiseHidden(raw, audience, 4 * start.seed() + 2);
            RawPlan two = start.seed() % 4 == 3
                    ? HiddenThings.unsaid(raw, audience)
                    : HiddenThings.otherwiseHidden(raw, audience, 4 * start.seed() + 4);
            if (start.seed() % 4 == 3) {
                one = HiddenThings.otherwiseHidden(raw, audience, 4 * start.seed() + 3);
            }
            MoreHidden.in(two, new Random(start.seed()));
            boolean onPaper = start.onPaper() && audience.partner() == null;
            Map<String, byte[]> first = copies.of(Seen.of(one.plan(), audience), onPaper);
            Map<String, byte[]> second = copies.of(Seen.of(two.plan(), audience), onPaper);
            for (String copy : first.keySet()) {
                String where = start + ", " + copy + " for " + audience.name();
                if (copy.endsWith("pdf") || copy.endsWith("docx") || copy.endsWith("xlsx")) {
                    assertThat(second.get(copy)).as(where).isEqualTo(first.get(copy));
                } else {
                    assertThat(new String(second.get(copy), UTF_8))
                            .as(where)
                            .isEqualTo(new String(first.get(copy), UTF_8));
                }
            }
        }
    }

    private Map<String, Set<String>> words(Seen seen, boolean onPaper) throws IOException {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> copy : copies.of(seen, onPaper).entrySet()) {
            words.put(copy.getKey(), Salt.in(Copies.everythingIn(copy.getKey(), copy.getValue())));
        }
        return words;
    }

    private static Set<String> common(Set<String> some, Set<String> others) {
        Set<String> common = new TreeSet<>(some);
        common.retainAll(others);
        return common;
    }

    @Test
    void an_answer_that_is_still_to_come_names_nobody_hidden() throws IOException {
        RawPlan raw = RawPlan.read(Path.of("examples/worksheet.plan.yaml"));
        raw.root.put("status", "draft");
        raw.root.put("period", "TODO ask Zacharias House when");
        raw.in("evaluation").put("process", "TODO: with Zacharias House");
        raw.listIn("need", "benefits").add("TODO more from ZACHARIAS HOUSE");
        raw.listIn("goals")
                .add(RawPlan.mapOf(
                        "name", "Zacharias House", "type", "informal", "description", "Beds", "outcome", "Beds"));
        Seen seen = Seen.of(raw.plan(), Audience.PARTNERS);

        assertThat(PlanJson.of(seen.plan())).doesNotContainIgnoringCase("zacharias");
        assertThat(new String(copies.of(seen, false).get("plan.md"), UTF_8)).doesNotContainIgnoringCase("zacharias");
        assertThat(new String(copies.of(seen, false).get("plan.html"), UTF_8)).doesNotContainIgnoringCase("zacharias");
    }

    /** Names as people type them who paste from elsewhere: they are the same names. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "O'Hara & Sons' Refuge",
                "O\u2019Hara & Sons\u2019 Refuge",
                "O'Hara\u00A0& Sons'\u202FRefuge",
                "O'Hara *&* Sons' Refuge",
                "O\\'Hara \\& Sons\\' Refuge",
                "O&#39;Hara &amp; Sons&rsquo; Refuge",
                "o'hara & sons' refuge",
                "O'Hara\n&\nSons' Refuge",
                "Casa \u00C1ngel",
                "Casa A\u0301ngel",
                "CASA-\u00C1NGEL",
                "casa-angel",
            })
    void a_hidden_name_is_put_into_general_words_however_it_is_typed(String name) throws IOException {
        RawPlan raw = RawPlan.read(Path.of("examples/worksheet.plan.yaml"));
        raw.in("need").put("purpose", "We asked " + name + " twice.");
        for (String partner : List.of("O'Hara & Sons' Refuge", "Casa \u00C1ngel")) {
            raw.listIn("goals")
                    .add(RawPlan.mapOf("name", partner, "type", "informal", "description", "Beds", "outcome", "Beds"));
        }

        assertThat(Seen.of(raw.plan(), Audience.PUBLIC).plan().need().purpose()).isEqualTo("We asked a partner twice.");
    }

    private static List<Audience> audiences(Plan plan) {
        List<Audience> audiences = new ArrayList<>(List.of(Audience.PUBLIC, Audience.PARTNERS));
        Plan visible = Seen.of(plan, Audience.PARTNERS).plan();
        Partner.all(visible).keySet().forEach(id -> audiences.add(Audience.partner(id)));
        return audiences;
    }
}
