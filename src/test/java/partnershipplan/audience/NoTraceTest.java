package partnershipplan.audience;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partnershipplan.export.PlanJson;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Type;
import partnershipplan.model.Item;
import partnershipplan.model.Partner;
import partnershipplan.model.Plan;
import partnershipplan.model.TextKind;
import partnershipplan.render.Form;
import partnershipplan.render.Renderer;
import partnershipplan.render.word.Docx;

/** What an audience may not see leaves no trace: not a word of it in any byte of any copy. */
class NoTraceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final int ROUNDS = Integer.getInteger("rounds", 3);

    private final Renderer renderer = new Renderer(null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/test/resources/plans/every-key.plan.yaml",
                "examples/informal-network.plan.yaml",
                "examples/shelter-mous.plan.yaml",
                "examples/spanish.plan.yaml",
                "examples/subgrant.plan.yaml",
                "examples/worksheet.plan.yaml",
            })
    void no_hidden_word_is_in_any_copy(String file) throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(file.hashCode() * 31L + round);
            RawPlan raw = RawPlan.read(Path.of(file));
            writeIds(raw);
            hiddenPartners(raw, random, round);
            if (round > 0) {
                narrowAnywhere(raw, random);
            }
            Salt salt = new Salt(raw);
            Plan plan = raw.plan();
            Oracle oracle = new Oracle(raw);
            for (Audience audience : audiences(plan)) {
                Set<String> hidden = salt.hidden(oracle, audience);
                Seen seen = Seen.of(plan, audience);
                String name = file + ", round " + round + ", for " + audience.name() + ": ";
                assertThat(hidden).as(name).isNotEmpty();
                String json = PlanJson.of(seen.plan());
                traces(name + "JSON", hidden, json, salt);
                traces(name + "Markdown", hidden, text(seen, Form.MD), salt);
                traces(name + "HTML", hidden, text(seen, Form.HTML), salt);
                traces(name + "Word", hidden, Docx.of(bytes(seen, Form.DOCX)).everything(), salt);
                if (round == 1 && (audience.partner() == null || file.contains("every"))) {
                    traces(name + "PDF", hidden, everythingIn(bytes(seen, Form.PDF)), salt);
                }
                // It is no use to hide everything.
                int shown = salt.count(json);
                assertThat(shown).as(name).isGreaterThan((salt.all().size() - hidden.size()) / (round == 0 ? 2 : 10));
            }
            assertThat(salt.count(PlanJson.of(plan))).isEqualTo(salt.all().size());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/test/resources/plans/every-key.plan.yaml",
                "examples/shelter-mous.plan.yaml",
                "examples/spanish.plan.yaml",
                "examples/subgrant.plan.yaml",
            })
    void plans_that_differ_in_hidden_things_only_give_the_same_copies(String file) throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            RawPlan raw = RawPlan.read(Path.of(file));
            writeIds(raw);
            if (round > 0) {
                narrowAnywhere(raw, new Random(round));
            }
            for (Audience audience : audiences(raw.plan())) {
                Plan one = otherwiseHidden(raw, audience, 2 * round + 1).plan();
                Plan two = round % 2 == 0
                        ? otherwiseHidden(raw, audience, 2 * round + 2).plan()
                        : unsaid(raw, audience).plan();
                String name = file + ", round " + round + ", for " + audience.name();
                Seen first = Seen.of(one, audience);
                Seen second = Seen.of(two, audience);
                assertThat(PlanJson.of(second.plan())).as(name).isEqualTo(PlanJson.of(first.plan()));
                assertThat(text(second, Form.MD)).as(name).isEqualTo(text(first, Form.MD));
                assertThat(text(second, Form.HTML)).as(name).isEqualTo(text(first, Form.HTML));
                assertThat(bytes(second, Form.DOCX)).as(name).isEqualTo(bytes(first, Form.DOCX));
                if (round == 0 && audience.name().equals("public")) {
                    assertThat(bytes(second, Form.PDF)).as(name).isEqualTo(bytes(first, Form.PDF));
                }
            }
        }
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
        assertThat(text(seen, Form.MD)).doesNotContainIgnoringCase("zacharias");
        assertThat(text(seen, Form.HTML)).doesNotContainIgnoringCase("zacharias");
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

    /** Puts a word of its own into every text of a plan, and renames what is referred to. */
    private static final class Salt {
        private final Map<String, String> words = new LinkedHashMap<>();

        Salt(RawPlan raw) {
            Oracle oracle = new Oracle(raw);
            Map<String, String> ids = new HashMap<>();
            for (Oracle.Place place : oracle.mappings()) {
                if (place.node().get("id") instanceof String id
                        && isReferredTo(place.shape().name())) {
                    ids.put(
                            list(place.shape().name()) + id,
                            id + "-" + word(list(place.shape().name()) + id));
                }
            }
            List<String> names = new ArrayList<>();
            for (Oracle.Leaf leaf : oracle.leaves()) {
                if (leaf.type() instanceof Type.Reference && ids.containsKey("P " + leaf.text())) {
                    leaf.write().apply(ids.get("P " + leaf.text()));
                } else if (leaf.type() instanceof Type.Id id && ids.containsKey(id.list() + " " + leaf.text())) {
                    leaf.write().apply(ids.get(id.list() + " " + leaf.text()));
                } else if (isFreeText(leaf)) {
                    String word = word(leaf.partner() == null ? "" : leaf.partner() + leaf.path());
                    String glue = leaf.key().equals("website") || leaf.key().equals("email") ? "." : " ";
                    String salted = leaf.write().apply(leaf.text().stripTrailing() + glue + word);
                    boolean named = leaf.partner() != null
                            && Set.of(".name", ".short_name").contains(leaf.path());
                    if (named || leaf.path().endsWith(".email")) {
                        names.add(salted);
                    }
                }
            }
            for (Oracle.Place place : oracle.mappings()) {
                String key = list(place.shape().name()) + place.node().get("id");
                if (ids.containsKey(key) && isReferredTo(place.shape().name())) {
                    place.node().put("id", ids.get(key));
                }
            }
            mention(raw, names);
        }

        /** Names in the middle of what everybody may read. */
        private static void mention(RawPlan raw, List<String> names) {
            StringBuilder prose = new StringBuilder("\n\n");
            for (String name : names) {
                prose.append("- ")
                        .append(name)
                        .append(", **")
                        .append(name)
                        .append("**, (")
                        .append(name.toUpperCase(Locale.ROOT));
                prose.append("), ")
                        .append(name.replace(' ', '\u00A0'))
                        .append(", ")
                        .append(name.replace("'", "\u2019"));
                prose.append(", ")
                        .append(Normalizer.normalize(name, Normalizer.Form.NFD))
                        .append(", ");
                prose.append(name.replace("&", "&amp;").replace("'", "&#39;")).append(", ");
                prose.append(name.replaceAll("([&'.()-])", "\\\\$1"))
                        .append(", `")
                        .append(name)
                        .append("`, ")
                        .append(name.replace(' ', '\n'))
                        .append("'s\n");
            }
            raw.in("evaluation").merge("approach", prose.toString(), (a, b) -> a.toString() + b);
            raw.in("background")
                    .merge("description", "\n\n# " + String.join("\n\n## ", names) + "\n", (a, b) -> a.toString() + b);
            raw.listIn("need", "benefits").addAll(names);
        }

        private String word(String owner) {
            String word = "zq" + Integer.toString(1000 + words.size()) + "qz";
            if (owner.isEmpty()) {
                words.put(word, word);
                return word;
            }
            for (Map.Entry<String, String> known : words.entrySet()) {
                if (known.getValue().equals(owner)) {
                    return known.getKey();
                }
            }
            words.put(word, owner);
            return word;
        }

        Set<String> all() {
            return words.keySet();
        }

        /** The words that stand only where the audience may not look; names count where they are given, not used. */
        Set<String> hidden(Oracle oracle, Audience audience) {
            Set<String> hidden = new TreeSet<>(words.keySet());
            for (Oracle.Leaf leaf : oracle.leaves()) {
                boolean given = leaf.key().equals("id") || isFreeText(leaf);
                boolean mention = Set.of(".evaluation.approach", ".background.description")
                                .contains(leaf.path())
                        || leaf.path().startsWith(".need.benefits");
                if (given && oracle.maySee(audience, leaf.level(), leaf.agreement())) {
                    hidden.removeAll(mention ? first(leaf.text()) : in(leaf.text()));
                }
            }
            return hidden;
        }

        /** The word of a text itself, before the names that were put into it. */
        private static Set<String> first(String text) {
            Set<String> all = in(text.split("\n\n[-#] ")[0]);
            return all.size() > 1 ? Set.of() : all;
        }

        static Set<String> in(String text) {
            Set<String> found = new HashSet<>();
            java.util.regex.Matcher matcher =
                    java.util.regex.Pattern.compile("zq\\d{4}qz").matcher(text.toLowerCase(Locale.ROOT));
            while (matcher.find()) {
                found.add(matcher.group());
            }
            return found;
        }

        int count(String text) {
            return in(text).size();
        }

        private static boolean isReferredTo(String shape) {
            return !list(shape).isEmpty();
        }

        private static String list(String shape) {
            return switch (shape) {
                case "ExistingPartner", "TargetPartner", "Group" -> "P ";
                case "PartnershipNeed" -> "NEEDS ";
                case "MustHave" -> "MUST_HAVES ";
                case "Task" -> "TASKS ";
                case "Metric" -> "METRICS ";
                case "Agreement" -> "AGREEMENTS ";
                default -> "";
            };
        }
    }

    private static boolean isFreeText(Oracle.Leaf leaf) {
        return leaf.key().equals("note")
                || leaf.type() instanceof Type.Text text
                        && (text.kind() == TextKind.LINE || text.kind() == TextKind.PROSE)
                        && !leaf.text().isBlank()
                        && !leaf.text().startsWith("TODO")
                        && !leaf.text().equals("none");
    }

    private static void traces(String where, Set<String> hidden, String copy, Salt salt) {
        Set<String> found = Salt.in(copy);
        found.retainAll(hidden);
        List<String> whose =
                found.stream().map(w -> w + " " + salt.words.get(w)).sorted().toList();
        assertThat(whose).as(where).isEmpty();
    }

    /** The plan with other values, items and partners wherever the audience may not look. */
    private static RawPlan otherwiseHidden(RawPlan plan, Audience audience, int seed) {
        Random random = new Random(seed);
        RawPlan raw = plan.copy();
        Oracle oracle = new Oracle(raw);
        for (Oracle.Leaf leaf : oracle.leaves()) {
            if (!oracle.maySee(audience, leaf.level(), leaf.agreement()) && leaf.partner() == null) {
                change(leaf, random);
            }
        }
        for (Oracle.Place place : oracle.mappings()) {
            for (String key : List.of("checks", "outreach", "waivers", "results", "contact")) {
                if (place.node().get(key) instanceof List<?>) {
                    RawPlan.list(place.node().get(key))
                            .removeIf(item -> item instanceof Map<?, ?> m
                                    && isHidden(oracle, m, audience)
                                    && random.nextBoolean());
                    if (RawPlan.list(place.node().get(key)).isEmpty() && !key.equals("outreach")) {
                        // An empty list would be said aloud: that there is none.
                        place.node().remove(key);
                    }
                }
            }
        }
        List<String> names = hiddenPartners(raw, random, seed % 3);
        if (seed / 2 % 2 == 1 && seed % 2 == 1) {
            return raw;
        }
        raw.in("evaluation")
                .merge(
                        "approach",
                        "\n\nWe hope for " + names.get(0) + ". **" + names.get(0) + "** may help.",
                        (a, b) -> a.toString() + b);
        return raw;
    }

    /** The plan without any hidden answer that a plan can do without. */
    private static RawPlan unsaid(RawPlan plan, Audience audience) {
        RawPlan raw = plan.copy();
        Oracle oracle = new Oracle(raw);
        Map<Object, Boolean> hidden = new IdentityHashMap<>();
        for (Oracle.Place place : oracle.mappings()) {
            hidden.put(place.node(), !oracle.maySee(audience, place.level(), place.agreement()));
        }
        for (Oracle.Place place : oracle.mappings()) {
            if (!hidden.get(place.node())) {
                place.node()
                        .entrySet()
                        .removeIf(e -> OPTIONAL.contains(e.getKey()) && isAllHidden(e.getValue(), hidden));
            }
        }
        oracle.leaves().stream()
                .filter(l -> l.key().equals("note") && !oracle.maySee(audience, l.level(), l.agreement()))
                .forEach(l -> l.write().apply(""));
        return raw;
    }

    private static final Set<String> OPTIONAL = Set.of(
            "checks",
            "contact",
            "readiness",
            "results",
            "waivers",
            "funds",
            "cost",
            "subgrant",
            "risk",
            "screening",
            "location",
            "other",
            "amendments",
            "attachments",
            "review",
            "clauses",
            "sharing",
            "systems",
            "baseline");

    private static boolean isAllHidden(Object value, Map<Object, Boolean> hidden) {
        return value instanceof List<?> list
                ? !list.isEmpty() && list.stream().allMatch(item -> hidden.getOrDefault(item, false))
                : hidden.getOrDefault(value, false);
    }

    private static boolean isHidden(Oracle oracle, Object node, Audience audience) {
        return oracle.mappings().stream()
                .filter(p -> p.node() == node)
                .noneMatch(p -> oracle.maySee(audience, p.level(), p.agreement()));
    }

    private static void change(Oracle.Leaf leaf, Random random) {
        if (isFreeText(leaf)) {
            leaf.write()
                    .apply("Other " + Integer.toString(random.nextInt(1_000_000), 36)
                            + " words".repeat(random.nextInt(4)));
        } else if (leaf.type() == Type.Plain.NUMBER
                || leaf.type() == Type.Plain.MONEY
                || leaf.type() == Type.Plain.WHOLE) {
            leaf.write().apply(String.valueOf(random.nextInt(9_000)));
        } else if (leaf.type() == Type.Plain.YES_NO) {
            leaf.write().apply(random.nextBoolean() ? "yes" : "no");
        } else if (leaf.type() == Type.Plain.CADENCE) {
            leaf.write().apply(1 + random.nextInt(20) + " weeks");
        } else if (leaf.type() == Type.Plain.DATE
                && !leaf.key().equals("start")
                && !leaf.key().equals("end")) {
            leaf.write()
                    .apply(LocalDate.of(2026, 1, 1)
                            .plusDays(random.nextInt(900))
                            .toString());
        }
    }

    /** Gives every item that may have one its id in writing, so that texts can change without their references. */
    private static void writeIds(RawPlan raw) {
        Plan plan = raw.plan();
        ids(raw.listIn("background", "existing_partners"), plan.background().existingPartners());
        ids(raw.listIn("goals"), plan.goals());
        ids(raw.listIn("need", "needs"), plan.need().needs());
        ids(raw.listIn("need", "must_haves"), plan.need().mustHaves());
        ids(raw.listIn("timeline"), plan.timeline());
        ids(raw.listIn("evaluation", "metrics"), plan.evaluation().metrics());
        if (raw.root.containsKey("agreements")) {
            ids(raw.listIn("agreements"), plan.agreements());
        }
        if (raw.root.containsKey("groups")) {
            ids(raw.listIn("groups"), plan.groups());
        }
        Map<String, String> byName = new HashMap<>();
        for (Partner partner : Partner.all(plan).values()) {
            partner.facts().forEach(f -> byName.put(String.valueOf(f.shortName()), partner.id()));
            byName.put(partner.name(), partner.id());
        }
        for (Oracle.Leaf leaf : new Oracle(raw).leaves()) {
            if (leaf.type() instanceof Type.Reference
                    && byName.containsKey(leaf.text().strip())) {
                leaf.write().apply(byName.get(leaf.text().strip()));
            }
        }
    }

    private static void ids(List<Object> raw, List<? extends Item> items) {
        for (int i = 0; i < items.size(); i++) {
            RawPlan.map(raw.get(i)).put("id", items.get(i).meta().id());
        }
    }

    /** Adds partners that nobody outside may know of, and items of every kind that are about them. */
    private static List<String> hiddenPartners(RawPlan raw, Random random, int more) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i <= more; i++) {
            String id = "secret-" + Integer.toString(random.nextInt(1_000_000), 36) + "-house";
            String name =
                    List.of("Casa Ángel", "O'Hara & Sons", "St. Mary's (North)", "Zé", "Refuge")
                                    .get(random.nextInt(5)) + " " + Integer.toString(random.nextInt(1_000_000), 36);
            names.add(name);
            Map<String, Object> goal = RawPlan.mapOf(
                    "id", id, "name", name, "type", "informal", "description", "Ask them.", "outcome", "Beds.");
            goal.put("short_name", "SH" + random.nextInt(1_000_000));
            goal.put("services", new ArrayList<>(List.of("emergency_shelter")));
            insert(raw.listIn("goals"), goal, random);
            insert(
                    raw.listIn("timeline"),
                    RawPlan.mapOf(
                            "id",
                            "t-" + id,
                            "task",
                            "Call " + name,
                            "owner",
                            "Director",
                            "due",
                            "2027-0" + (1 + random.nextInt(9)) + "-01",
                            "partner",
                            id),
                    random);
            insert(
                    raw.listIn("tactics", "outreach"),
                    RawPlan.mapOf("partner", id, "tactic", "Write", "owner", "Director"),
                    random);
            insert(
                    raw.listIn("tactics", "maintenance"),
                    RawPlan.mapOf("partner", id, "activity", "Call", "every", "weekly"),
                    random);
            insert(
                    raw.listIn("accountability", "roles"),
                    RawPlan.mapOf("party", id, "responsibilities", List.of("Open the door")),
                    random);
            insert(
                    raw.listIn("accountability", "roles"),
                    RawPlan.mapOf("party", "us", "with", id, "responsibilities", List.of("Bring keys")),
                    random);
            insert(
                    raw.listIn("accountability", "mechanisms"),
                    RawPlan.mapOf("partner", id, "mechanism", "Visit"),
                    random);
            insert(
                    raw.listIn("need", "must_haves"),
                    RawPlan.mapOf("id", "m-" + id, "requirement", "Has a door", "applies_to", id),
                    random);
            insert(
                    raw.listIn("evaluation", "metrics"),
                    RawPlan.mapOf(
                            "id",
                            "e-" + id,
                            "metric",
                            "Calls",
                            "target",
                            RawPlan.mapOf("value", "1", "date", "2027-01-01"),
                            "source",
                            "Log",
                            "every",
                            "monthly",
                            "owner",
                            "Director",
                            "partners",
                            id),
                    random);
            insert(
                    raw.listIn("agreements"),
                    RawPlan.mapOf(
                            "id",
                            "a-" + id,
                            "instrument",
                            "mou",
                            "status",
                            "planned",
                            "partners",
                            List.of(id),
                            "purpose",
                            "Beds",
                            "visibility",
                            random.nextBoolean() ? "internal" : "public"),
                    random);
            insert(
                    raw.listIn("timeline"),
                    RawPlan.mapOf(
                            "id",
                            "s-" + id,
                            "task",
                            "Sign",
                            "owner",
                            "Director",
                            "due",
                            "2027-03-01",
                            "agreement",
                            "a-" + id,
                            "after",
                            List.of("t-" + id)),
                    random);
            join(raw.listIn("evaluation", "metrics"), "partners", id, random);
            join(raw.listIn("accountability", "mechanisms"), "partner", id, random);
        }
        return names;
    }

    /** Names the partner in an item that is about others as well. */
    private static void join(List<Object> items, String key, String id, Random random) {
        Map<String, Object> item = RawPlan.map(items.get(random.nextInt(items.size())));
        if (item.get(key) instanceof List<?> list
                && list.stream().noneMatch(r -> r.toString().startsWith("secret-"))) {
            List<Object> longer = new ArrayList<>(list);
            insert(longer, id, random);
            item.put(key, longer);
        }
    }

    private static void insert(List<Object> list, Object item, Random random) {
        list.add(random.nextInt(list.size() + 1), item);
    }

    /** Says {@code visibility} on mappings anywhere, mostly to narrow what they hold. */
    private static void narrowAnywhere(RawPlan raw, Random random) {
        for (Oracle.Place place : new Oracle(raw).mappings()) {
            if (place.shape().index() != FormatTable.PLAN
                    && !place.node().containsKey("visibility")
                    && !place.shape().name().equals("Organization")
                    && place.node().keySet().stream().noneMatch(k -> SECTIONS.contains(k))) {
                int dice = random.nextInt(40);
                if (dice < 4) {
                    place.node().put("visibility", dice < 2 ? "internal" : dice < 3 ? "partners" : "public");
                }
            }
        }
    }

    /** Keys that only a section has, which would take most of the plan with it. */
    private static final Set<String> SECTIONS =
            Set.of("existing_partners", "must_haves", "outreach", "mechanisms", "boundaries", "metrics");

    private static List<Audience> audiences(Plan plan) {
        List<Audience> audiences = new ArrayList<>(List.of(Audience.PUBLIC, Audience.PARTNERS));
        Plan visible = Seen.of(plan, Audience.PARTNERS).plan();
        Partner.all(visible).keySet().forEach(id -> audiences.add(Audience.partner(id)));
        return audiences;
    }

    private String text(Seen seen, Form form) {
        return new String(bytes(seen, form), UTF_8);
    }

    private byte[] bytes(Seen seen, Form form) {
        return renderer.render(seen, form, TODAY, NOON).bytes();
    }

    /** Text, strings, names and streams of a PDF, inflated; without the white space that a line's end brings. */
    private static String everythingIn(byte[] pdf) throws IOException {
        StringBuilder all = new StringBuilder(new String(pdf, ISO_8859_1));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            all.append(new PDFTextStripper().getText(document).replaceAll("[\\s\u00AD-]", ""));
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                collect(document.getDocument().getObjectFromPool(key).getObject(), all);
            }
            collect(document.getDocument().getTrailer(), all);
        }
        return all.toString().replace("\0", "");
    }

    private static void collect(COSBase value, StringBuilder all) throws IOException {
        if (value instanceof COSStream stream) {
            try (var in = stream.createInputStream()) {
                all.append(new String(in.readAllBytes(), ISO_8859_1)).append('\n');
            }
        }
        if (value instanceof COSDictionary dictionary) {
            for (COSName key : dictionary.keySet()) {
                all.append(key.getName()).append('\n');
                COSBase item = dictionary.getItem(key);
                if (!(item instanceof COSObject)) {
                    collect(item, all);
                }
            }
        } else if (value instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (!(array.get(i) instanceof COSObject)) {
                    collect(array.get(i), all);
                }
            }
        } else if (value instanceof COSString string) {
            all.append(string.getString()).append('\n');
        } else if (value instanceof COSName name) {
            all.append(name.getName()).append('\n');
        }
    }
}
