package partnershipplan.audience;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.model.Refers;
import partnershipplan.model.TextKind;

/**
 * Makes plans up from the format's own table: any key may stand anywhere, any mapping may be hidden, references go
 * anywhere. The same seed gives the same plan.
 */
public final class GeneratedPlan {
    /** The lists that something refers to, by their items; partners and groups count as nothing's. */
    static final Map<String, Refers> LISTS = Map.of(
            "PartnershipNeed", Refers.NEEDS,
            "MustHave", Refers.MUST_HAVES,
            "Task", Refers.TASKS,
            "Metric", Refers.METRICS,
            "Agreement", Refers.AGREEMENTS,
            "ExistingPartner", Refers.NOTHING,
            "TargetPartner", Refers.NOTHING,
            "Group", Refers.NOTHING);

    /** Mappings that hold most of a plan: hidden, little would be left to look at. */
    private static final Set<String> BIG = Set.of(
            "Plan", "Organization", "Background", "Need", "Tactics", "Accountability", "Boundaries", "Evaluation");

    /** Answers that decide who sees others. */
    private static final Set<String> DECIDING = Set.of("confidential", "counts_people", "stage", "status", "format");

    private static final List<String> PROSE = List.of(
            "%s, and **much** more.",
            "First %s.\n\nThen a list:\n\n- one\n- two\n",
            "# %s\n\nA [link](https://a.example/x) and `code`.",
            "| %s | b |\n| --- | --- |\n| 1 | <b>2</b> |\n",
            "> %s &amp; so on");

    private final Random random;
    private final boolean draft;
    private final String prefix;
    private final Map<Refers, List<String>> ids = new HashMap<>();
    private int count;

    /** @param prefix how every id begins that is made */
    GeneratedPlan(Random random, boolean draft, String prefix) {
        this.random = random;
        this.prefix = prefix;
        this.draft = draft;
        for (Refers list : Refers.values()) {
            ids.put(list, new ArrayList<>());
        }
    }

    public static RawPlan of(long seed) {
        Random random = new Random(seed);
        GeneratedPlan made = new GeneratedPlan(random, random.nextInt(3) > 0, "");
        return new RawPlan(made.plan());
    }

    private Map<String, Object> plan() {
        List<Object> existing = items("ExistingPartner", 1 + random.nextInt(3));
        List<Object> goals = items("TargetPartner", 1 + random.nextInt(3));
        Map<String, Object> root = new LinkedHashMap<>();
        List<Object> needs = items("PartnershipNeed", 1 + random.nextInt(3));
        List<Object> mustHaves = items("MustHave", 1 + random.nextInt(3));
        List<Object> groups = items("Group", random.nextInt(3));
        List<Object> agreements = items("Agreement", 1 + random.nextInt(2));
        List<Object> metrics = items("Metric", 1 + random.nextInt(3));
        List<Object> tasks = items("Task", 1 + random.nextInt(4));
        root.putAll(fill("Plan", new LinkedHashMap<>()));
        root.put("format", "partnership-plan/1");
        root.put("status", draft ? "draft" : "active");
        root.put("organization", fill("Organization", new LinkedHashMap<>()));
        all("ExistingPartner", existing);
        all("TargetPartner", goals);
        if (random.nextBoolean()) {
            goals.add(alsoUnderGoals(RawPlan.map(existing.get(0))));
        }
        all("PartnershipNeed", needs);
        all("MustHave", mustHaves);
        all("Group", groups);
        all("Agreement", agreements);
        all("Metric", metrics);
        all("Task", tasks);
        RawPlan.map(root.get("background")).put("existing_partners", existing);
        RawPlan.map(root.get("need")).put("needs", needs);
        RawPlan.map(root.get("need")).put("must_haves", mustHaves);
        RawPlan.map(root.get("evaluation")).put("metrics", metrics);
        root.put("goals", goals);
        root.put("timeline", tasks);
        root.put("agreements", agreements);
        root.put("groups", groups);
        nest(groups);
        order(tasks);
        return root;
    }

    /** A partner that is to become another kind of one: its other facts stand under {@code existing_partners}. */
    private static Map<String, Object> alsoUnderGoals(Map<String, Object> partner) {
        partner.remove("outcome");
        return RawPlan.mapOf(
                "id",
                partner.get("id"),
                "name",
                partner.get("name"),
                "type",
                "formal",
                "description",
                "More.",
                "outcome",
                "More.");
    }

    /** Items with their ids alone, so that all can be referred to before any is filled. */
    private List<Object> items(String shape, int number) {
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            items.add(named(shape));
        }
        return items;
    }

    private Map<String, Object> named(String shape) {
        String id = prefix + shape.substring(0, 2).toLowerCase(java.util.Locale.ROOT) + "-" + word();
        ids.get(LISTS.get(shape)).add(id);
        return RawPlan.mapOf("id", id);
    }

    private void all(String shape, List<Object> items) {
        for (Object item : items) {
            fill(shape, RawPlan.map(item));
        }
    }

    /** A task may wait for the one before it. */
    private void order(List<Object> tasks) {
        for (int i = 1; i < tasks.size(); i++) {
            if (random.nextBoolean()) {
                RawPlan.map(tasks.get(i))
                        .put(
                                "after",
                                new ArrayList<>(
                                        List.of(RawPlan.map(tasks.get(i - 1)).get("id"))));
            }
        }
    }

    /** A group is a member of the one before it. */
    private static void nest(List<Object> groups) {
        for (int i = 1; i < groups.size(); i++) {
            RawPlan.map(groups.get(i - 1))
                    .put(
                            "members",
                            new ArrayList<>(
                                    List.of("us", RawPlan.map(groups.get(i)).get("id"))));
        }
        if (!groups.isEmpty()) {
            RawPlan.map(groups.get(groups.size() - 1)).put("members", new ArrayList<>(List.of("all")));
        }
    }

    /** A new item for a list, with an id of its own where something may refer to it. */
    Map<String, Object> item(Shape shape) {
        return fill(shape.name(), LISTS.containsKey(shape.name()) ? named(shape.name()) : new LinkedHashMap<>());
    }

    /** Lets what is made refer to an item that is there. */
    void know(Refers list, String id) {
        ids.get(list).add(id);
    }

    private Map<String, Object> fill(String name, Map<String, Object> node) {
        Shape shape = shape(name);
        for (Field field : shape.fields()) {
            boolean needed = field.required()
                    || name.equals("Agreement") && field.name().equals("partners")
                    || name.equals("Target");
            if (!field.unwritten()
                    && !node.containsKey(field.name())
                    && !(name.equals("Plan") && isFilledLater(field))
                    && (needed || random.nextInt(10) < 4)) {
                Object value = value(field, shape);
                if (value != null) {
                    node.put(field.name(), value);
                }
            }
        }
        if (name.equals("Period")) {
            node.put("start", "2026-0" + (1 + random.nextInt(9)) + "-01");
            node.put("end", "2027-0" + (1 + random.nextInt(9)) + "-01");
        }
        aside(shape, node);
        return node;
    }

    private static boolean isFilledLater(Field field) {
        return Set.of("goals", "timeline", "agreements", "groups", "organization")
                .contains(field.name());
    }

    /** What every mapping may have beside its own keys. */
    private void aside(Shape shape, Map<String, Object> node) {
        if (random.nextInt(6) == 0) {
            node.put("note", prose());
        }
        if (random.nextInt(12) == 0) {
            node.put("x-" + word(), word());
        }
        if (random.nextInt(7) == 0 && !BIG.contains(shape.name())) {
            node.put("visibility", List.of("internal", "partners", "public").get(random.nextInt(3)));
        }
        if (shape.listed()
                && !node.containsKey("id")
                && random.nextInt(6) == 0
                && !shape.name().equals("Organization")) {
            node.put("id", "i-" + word());
        }
    }

    private Object value(Field field, Shape holder) {
        boolean plain = !(field.type() instanceof Type.Mapping) && !(field.type() instanceof Type.ListOf);
        if (draft && plain && random.nextInt(25) == 0 && !DECIDING.contains(field.name()) && !isCode(field.type())) {
            return "TODO ask " + word();
        }
        if (field.type() instanceof Type.ListOf list) {
            return list(list, field, holder);
        }
        return one(field.type(), field);
    }

    private static boolean isCode(Type type) {
        return type instanceof Type.Text text && text.kind() != TextKind.LINE && text.kind() != TextKind.PROSE;
    }

    private Object list(Type.ListOf list, Field field, Shape holder) {
        List<Object> items = new ArrayList<>();
        // A task waits for those that were there before it, so that none waits for itself.
        boolean after = holder.name().equals("Task") && field.name().equals("after");
        for (int i = random.nextInt(3); i >= 0 && !after; i--) {
            Object item = one(list.item(), field);
            if (item != null && !items.contains(item)) {
                items.add(item);
            }
        }
        return items.isEmpty() && !field.required()
                ? null
                : list.oneOrMore() && items.size() == 1 && random.nextBoolean() ? items.get(0) : items;
    }

    private Object one(Type type, Field field) {
        if (type instanceof Type.Text text) {
            return switch (text.kind()) {
                case LINE -> line(field.name());
                case PROSE -> prose();
                case LANGUAGE -> random.nextBoolean() ? "en" : "es";
                case CURRENCY -> "USD";
                case VERSION -> "partnership-plan/1";
            };
        } else if (type instanceof Type.Choice choice) {
            return choice.texts().get(random.nextInt(choice.texts().size()));
        } else if (type instanceof Type.Plain plain) {
            return plain(plain);
        } else if (type instanceof Type.Reference reference) {
            return references(reference);
        } else if (type instanceof Type.Id id) {
            return any(ids.get(id.list()));
        } else if (type instanceof Type.Mapping mapping) {
            Shape shape = FormatTable.shape(mapping.shape());
            return shape.shorthand() >= 0 && random.nextInt(3) == 0
                    ? one(shape.fields().get(shape.shorthand()).type(), field)
                    : LISTS.containsKey(shape.name()) ? null : fill(shape.name(), new LinkedHashMap<>());
        }
        throw new AssertionError(type);
    }

    private Object references(Type.Reference type) {
        List<String> known = new ArrayList<>(ids.get(Refers.NOTHING));
        known.addAll(known);
        known.addAll(type.words());
        known.addAll(List.of("us", "all"));
        List<Object> references = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            String reference = any(known);
            if (!references.contains(reference)) {
                references.add(reference);
            }
        }
        return references.size() == 1 ? references.get(0) : references;
    }

    private String any(List<String> from) {
        return from.isEmpty() ? null : from.get(random.nextInt(from.size()));
    }

    private String plain(Type.Plain type) {
        return switch (type) {
            case NUMBER -> random.nextInt(9000) + (random.nextBoolean() ? ".5" : "");
            case WHOLE -> String.valueOf(1 + random.nextInt(90));
            case PERCENT -> String.valueOf(random.nextInt(101));
            case YES_NO -> random.nextBoolean() ? "yes" : "no";
            case DATE -> date();
            case PAST_DATE -> random.nextBoolean() ? "2021-05" : date();
            case EFFECTIVE_DATE -> random.nextBoolean() ? "on_signature" : date();
            case CADENCE -> random.nextBoolean() ? "monthly" : 2 + random.nextInt(9) + " weeks";
            case MONEY -> String.valueOf(random.nextInt(90_000));
            case SIGNED_MONEY -> "-" + random.nextInt(90_000);
        };
    }

    private String date() {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(900)).toString();
    }

    private String line(String key) {
        return switch (key) {
            case "email" -> word() + "@" + word() + ".example";
            case "website" -> "https://" + word() + ".example.org/";
            case "phone" -> "555-01" + (10 + random.nextInt(90));
            case "address" -> 1 + random.nextInt(99) + " Alder " + (random.nextBoolean() ? "Street" : "Rd.");
            case "services", "service" -> random.nextBoolean() ? "emergency_shelter" : word();
            default -> "Some " + word();
        };
    }

    private String prose() {
        return PROSE.get(random.nextInt(PROSE.size())).formatted("Some " + word());
    }

    /** A word that stands nowhere else in the plan. */
    private String word() {
        return "w" + Integer.toString(random.nextInt(40_000), 36) + "n" + count++;
    }

    private static Shape shape(String name) {
        for (int i = 0; i < FormatTable.COUNT; i++) {
            if (FormatTable.shape(i).name().equals(name)) {
                return FormatTable.shape(i);
            }
        }
        throw new AssertionError(name);
    }
}
