package partnershipplan.audience;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Type;
import partnershipplan.model.Item;
import partnershipplan.model.Partner;
import partnershipplan.model.Plan;

/** Changes what an audience may not see of a plan: other values, other items, other partners, or none. */
final class HiddenThings {
    /** The plan with other values, items and partners wherever the audience may not look. */
    static RawPlan otherwiseHidden(RawPlan plan, Audience audience, int seed) {
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
    static RawPlan unsaid(RawPlan plan, Audience audience) {
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
        if (Salt.isFreeText(leaf)) {
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
    static void writeIds(RawPlan raw) {
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
    static List<String> hiddenPartners(RawPlan raw, Random random, int more) {
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
    static void narrowAnywhere(RawPlan raw, Random random) {
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
}
