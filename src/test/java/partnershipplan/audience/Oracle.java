package partnershipplan.audience;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;

/**
 * Says who may see what of a plan, straight from the contract's table of visibilities and on the plan as typed.
 *
 * <p>It shares nothing with the program but the names and types of the keys.
 */
final class Oracle {
    enum Level {
        PUBLIC,
        PARTNERS,
        INTERNAL
    }

    private static final Set<String> PARTNER = Set.of("Organization", "ExistingPartner", "TargetPartner");
    private static final Set<String> PERSON = Set.of("Person", "Contact", "Signatory");
    private static final Set<String> REACHED_BY = Set.of("name", "email", "phone");
    private static final Set<String> NOT_AGREED = Set.of("identified", "contacted", "negotiating");

    private final RawPlan plan;
    private final Map<String, Level> goals = new HashMap<>();
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Place> mappings = new ArrayList<>();
    private int naming;

    /** A mapping, with its level and the agreement that it is, or belongs to. */
    record Place(Map<String, Object> node, Shape shape, Level level, Map<String, Object> agreement, String partner) {}

    /**
     * A value that is no mapping and no list.
     *
     * @param path where it stands below the partner it belongs to; without a list's positions
     * @param about whether it belongs to something that names others, and so may leave with them
     */
    record Leaf(
            Type type,
            String key,
            String text,
            Level level,
            Map<String, Object> agreement,
            String partner,
            String path,
            boolean about,
            UnaryOperator<String> write) {}

    Oracle(RawPlan plan) {
        this.plan = plan;
        Map<String, String> stages = new HashMap<>();
        for (Object item : plan.listIn("background", "existing_partners")) {
            Map<String, Object> partner = RawPlan.map(item);
            stages.put((String) partner.get("id"), (String) partner.getOrDefault("stage", "active"));
        }
        for (Object item : plan.listIn("goals")) {
            Map<String, Object> goal = RawPlan.map(item);
            String id = (String) goal.get("id");
            Object stage = goal.getOrDefault("stage", stages.getOrDefault(id, "identified"));
            Level explicit = explicit(goal);
            goals.put(id, explicit != null ? explicit : NOT_AGREED.contains(stage) ? Level.INTERNAL : Level.PUBLIC);
        }
        Level explicit = explicit(plan.root);
        mapping(
                plan.root,
                FormatTable.shape(FormatTable.PLAN),
                explicit == null ? Level.PUBLIC : explicit,
                null,
                null,
                "");
    }

    List<Leaf> leaves() {
        return leaves;
    }

    List<Place> mappings() {
        return mappings;
    }

    boolean maySee(Audience audience, Level level, Map<String, Object> agreement) {
        if (audience.name().equals("internal") || level == Level.PUBLIC) {
            return true;
        }
        if (level == Level.INTERNAL || audience.name().equals("public")) {
            return false;
        }
        return agreement == null || isParty(audience.name(), agreement);
    }

    private boolean isParty(String partner, Map<String, Object> agreement) {
        if (!(agreement.get("parties") instanceof List<?> parties)) {
            return names(agreement.get("partners"), partner);
        }
        return parties.stream().anyMatch(p -> names(RawPlan.map(p).get("party"), partner));
    }

    private boolean names(Object reference, String partner) {
        if (reference instanceof List<?> list) {
            return list.stream().anyMatch(r -> names(r, partner));
        }
        if (partner.equals(reference) || "all".equals(reference)) {
            return true;
        }
        return plan.root.containsKey("groups")
                && plan.listIn("groups").stream()
                        .map(RawPlan::map)
                        .anyMatch(g -> g.get("id").equals(reference) && names(g.get("members"), partner));
    }

    private void mapping(
            Map<String, Object> node,
            Shape shape,
            Level level,
            Map<String, Object> agreement,
            String partner,
            String path) {
        Map<String, Object> within = shape.name().equals("Agreement") ? node : agreement;
        String about = shape.name().endsWith("Partner") ? (String) node.get("id") : partner;
        String below = shape.name().endsWith("Partner") ? "" : path;
        mappings.add(new Place(node, shape, level, within, about));
        boolean names = shape.fields().stream()
                .anyMatch(f -> node.containsKey(f.name())
                        && (f.type() instanceof Type.Reference || f.type() instanceof Type.Id));
        naming += names ? 1 : 0;
        for (String key : List.copyOf(node.keySet())) {
            Object value = node.get(key);
            int index = shape.indexOf(key);
            if (key.equals("id") || key.equals("note")) {
                Level own = key.equals("note") && explicit(node) == null ? Level.INTERNAL : level;
                leaf(node, null, key, (String) value, own, within, about, below + "." + key);
            } else if (index >= 0) {
                Field field = shape.fields().get(index);
                value(node, shape, field, value, level, within, about, below + "." + key);
            }
        }
        naming -= names ? 1 : 0;
    }

    private void value(
            Map<String, Object> node,
            Shape shape,
            Field field,
            Object value,
            Level level,
            Map<String, Object> agreement,
            String partner,
            String path) {
        Level own = byKey(shape.name(), field.name(), node);
        Type type = field.type() instanceof Type.ListOf list ? list.item() : field.type();
        if (value instanceof Map<?, ?>) {
            inner(RawPlan.map(value), (Type.Mapping) type, own, level, agreement, partner, path);
        } else if (value instanceof List<?>) {
            List<Object> list = RawPlan.list(value);
            for (int i = 0; i < list.size(); i++) {
                int at = i;
                if (list.get(i) instanceof Map<?, ?> item) {
                    inner(RawPlan.map(item), (Type.Mapping) type, own, level, agreement, partner, path + "[" + i + "]");
                } else {
                    Level seen = type instanceof Type.Mapping || explicit(node) == null ? narrower(level, own) : level;
                    leaves.add(new Leaf(
                            shorthand(type),
                            field.name(),
                            (String) list.get(i),
                            seen,
                            agreement,
                            partner,
                            path + "[" + i + "]",
                            naming > 0,
                            text -> {
                                list.set(at, text);
                                return text;
                            }));
                }
            }
        } else {
            boolean secret = shape.name().equals("Location")
                    && (field.name().equals("address") || field.name().equals("postal_code"))
                    && isYes(node.get("confidential"));
            boolean widened = explicit(node) != null && !(type instanceof Type.Mapping);
            Level seen = secret ? Level.INTERNAL : widened ? level : narrower(level, own);
            leaf(node, shorthand(type), field.name(), (String) value, seen, agreement, partner, path);
        }
    }

    private void leaf(
            Map<String, Object> node,
            Type type,
            String key,
            String text,
            Level level,
            Map<String, Object> agreement,
            String partner,
            String path) {
        leaves.add(new Leaf(type, key, text, level, agreement, partner, path, naming > 0, written -> {
            node.put(key, written);
            return written;
        }));
    }

    /** The type that a plain value has where it stands for a mapping. */
    private static Type shorthand(Type type) {
        if (type instanceof Type.Mapping mapping) {
            Shape shape = FormatTable.shape(mapping.shape());
            return shape.shorthand() < 0
                    ? null
                    : shape.fields().get(shape.shorthand()).type();
        }
        return type;
    }

    private void inner(
            Map<String, Object> node,
            Type.Mapping type,
            Level own,
            Level level,
            Map<String, Object> agreement,
            String partner,
            String path) {
        Shape shape = FormatTable.shape(type.shape());
        Level explicit = explicit(node);
        Level seen = narrower(level, explicit != null ? explicit : narrower(own, byContent(shape.name(), node)));
        mapping(node, shape, seen, agreement, partner, path);
    }

    private static Level byKey(String shape, String key, Map<String, Object> node) {
        boolean internal = PARTNER.contains(shape) && (key.equals("readiness") || key.equals("checks"))
                || shape.equals("Plan") && key.equals("waivers")
                || shape.equals("Tactics") && key.equals("outreach")
                || shape.equals("Subgrant") && (key.equals("risk") || key.equals("screening"));
        boolean partners = key.equals("contact")
                || PERSON.contains(shape) && REACHED_BY.contains(key)
                || shape.equals("Agreement") && (key.equals("funds") || key.equals("subgrant"))
                || shape.equals("AgreementService") && key.equals("cost")
                || shape.equals("Metric") && key.equals("results") && isYes(node.get("counts_people"));
        return internal ? Level.INTERNAL : partners ? Level.PARTNERS : Level.PUBLIC;
    }

    private Level byContent(String shape, Map<String, Object> node) {
        if (shape.equals("TargetPartner")) {
            return explicit(node) != null ? Level.PUBLIC : goals.get(node.get("id"));
        }
        if (!shape.equals("Task") || node.get("partner") == null) {
            return Level.PUBLIC;
        }
        List<?> about = node.get("partner") instanceof List<?> list ? list : List.of(node.get("partner"));
        Level widest = Level.INTERNAL;
        for (Object partner : about) {
            Level goal = goals.getOrDefault(partner, Level.PUBLIC);
            widest = goal.compareTo(widest) < 0 ? goal : widest;
        }
        return widest;
    }

    private static boolean isYes(Object value) {
        return value instanceof String text && (text.equalsIgnoreCase("yes") || text.equalsIgnoreCase("true"));
    }

    static Level explicit(Map<String, Object> node) {
        return node.get("visibility") instanceof String level
                ? Level.valueOf(level.toUpperCase(java.util.Locale.ROOT))
                : null;
    }

    static Level narrower(Level a, Level b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
