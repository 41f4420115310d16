package partnershipplan.audience;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.model.Refers;

/** Puts things that are for nobody else into a plan, wherever the format has room for them. */
final class MoreHidden {
    /** One in so many places gets something. */
    private static final int FEW = 4;

    private final Oracle oracle;
    private final Random random;
    private final GeneratedPlan generated;

    /** The ids of what is put in, by list. */
    private final Map<Refers, List<String>> ids = new HashMap<>();

    private MoreHidden(RawPlan raw, Random random) {
        this.oracle = new Oracle(raw);
        this.random = random;
        this.generated = new GeneratedPlan(random, false, "more-");
        for (Oracle.Place place : oracle.mappings()) {
            Refers list = GeneratedPlan.LISTS.get(place.shape().name());
            if (list != null && place.node().get("id") instanceof String id) {
                generated.know(list, id);
            }
        }
    }

    static void in(RawPlan raw, Random random) {
        MoreHidden more = new MoreHidden(raw, random);
        // First what others then refer to.
        for (Oracle.Place place : more.oracle.mappings()) {
            more.fill(place, true);
        }
        for (Oracle.Place place : more.oracle.mappings()) {
            more.fill(place, false);
        }
        for (Oracle.Place place : more.oracle.mappings()) {
            more.refer(place);
        }
        for (Oracle.Place place : more.oracle.mappings()) {
            if (!place.node().containsKey("visibility") && random.nextInt(FEW) == 0) {
                place.node().put("note", "Between us " + random.nextInt(1000) + ".".repeat(random.nextInt(9)));
            }
        }
    }

    private void fill(Oracle.Place place, boolean named) {
        for (Field field : place.shape().fields()) {
            boolean list = field.type() instanceof Type.ListOf;
            Type type = field.type() instanceof Type.ListOf of ? of.item() : field.type();
            if (!(type instanceof Type.Mapping mapping) || field.unwritten() || random.nextInt(FEW) > 0) {
                continue;
            }
            Shape shape = FormatTable.shape(mapping.shape());
            if (named != GeneratedPlan.LISTS.containsKey(shape.name()) || isFixed(place, field)) {
                continue;
            }
            if (list) {
                insert(place.node(), field, shape);
            } else if (!place.node().containsKey(field.name())) {
                place.node().put(field.name(), item(shape));
            }
        }
    }

    /** Where more would say something else about what can be seen: who is a party, or what a partner is. */
    private static boolean isFixed(Oracle.Place place, Field field) {
        boolean parties = field.name().equals("parties") && !place.node().containsKey("parties");
        boolean fact =
                !(field.type() instanceof Type.ListOf) && place.shape().name().endsWith("Partner");
        return parties
                || fact
                || place.shape().name().equals("Target")
                || place.shape().name().equals("Period");
    }

    private void insert(Map<String, Object> node, Field field, Shape shape) {
        List<Object> items = new ArrayList<>();
        if (node.get(field.name()) instanceof List<?> list) {
            items.addAll(list);
        } else if (node.get(field.name()) instanceof Map<?, ?> single) {
            items.add(single);
        } else if (node.containsKey(field.name())) {
            return;
        }
        for (int i = random.nextInt(3); i >= 0; i--) {
            items.add(random.nextInt(items.size() + 1), item(shape));
        }
        node.put(field.name(), items);
    }

    private Map<String, Object> item(Shape shape) {
        if (shape.fields().stream().noneMatch(Field::required) && random.nextInt(3) == 0) {
            // A mapping of which nothing is left must not be there either.
            return RawPlan.mapOf("note", "Only between us " + random.nextInt(1000));
        }
        Map<String, Object> item = generated.item(shape);
        item.put("visibility", "internal");
        if (shape.name().equals("Party")) {
            item.put("party", "us");
        }
        // A group may make a partner a party to something.
        if (GeneratedPlan.LISTS.containsKey(shape.name()) && !shape.name().equals("Group")) {
            List<String> known = ids.computeIfAbsent(GeneratedPlan.LISTS.get(shape.name()), l -> new ArrayList<>());
            known.add((String) item.get("id"));
        }
        return item;
    }

    /** Names what is hidden where others are named as well. */
    private void refer(Oracle.Place place) {
        for (Field field : place.shape().fields()) {
            boolean many = field.type() instanceof Type.ListOf;
            Type type = field.type() instanceof Type.ListOf of ? of.item() : field.type();
            Refers list = type instanceof Type.Id id ? id.list() : Refers.NOTHING;
            boolean fits = type instanceof Type.Reference && place.node().get(field.name()) != null
                    || many && type instanceof Type.Id;
            if (fits
                    && !field.unwritten()
                    && !isParties(place, field)
                    && !ids.getOrDefault(list, List.of()).isEmpty()
                    && random.nextInt(FEW) == 0) {
                add(place.node(), field.name(), ids.get(list));
            }
        }
    }

    private static boolean isParties(Oracle.Place place, Field field) {
        return Set.of("Party", "Group").contains(place.shape().name())
                || field.name().equals("after");
    }

    private void add(Map<String, Object> node, String key, List<String> from) {
        Object old = node.get(key);
        if (old instanceof String text && (text.startsWith("TODO") || text.equals("none"))) {
            return;
        }
        List<Object> references = new ArrayList<>();
        if (old instanceof List<?> list) {
            if (list.isEmpty()) {
                return;
            }
            references.addAll(list);
        } else if (old != null) {
            references.add(old);
        }
        String id = from.get(random.nextInt(from.size()));
        if (!references.contains(id)) {
            references.add(random.nextInt(references.size() + 1), id);
        }
        node.put(key, references);
    }
}
