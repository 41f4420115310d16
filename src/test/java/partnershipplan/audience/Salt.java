package partnershipplan.audience;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partnershipplan.format.Type;
import partnershipplan.model.TextKind;

/** Puts a word of its own into every text of a plan, and renames what is referred to. */
final class Salt {
    private static final Pattern WORD = Pattern.compile("zq\\d{4}qz");
    private static final Pattern NAME = Pattern.compile(
            ".*(?:contact|owner|official|signatory|by|who|chairs)(?:\\[\\d+\\])?\\.name|.*\\.(?:email|address)");

    /** What parts a text from the names that are put into it. */
    private static final String NAMES_FOLLOW = "\n\n----\n\n";

    private final Map<String, String> words = new LinkedHashMap<>();

    /** Names that are put into other texts as well. */
    private final List<String> names = new ArrayList<>();

    /** Words in what is in no copy: comments, and keys that are ignored. */
    private final Set<String> unpublished = new HashSet<>();

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
        for (Oracle.Leaf leaf : oracle.leaves()) {
            if (leaf.type() instanceof Type.Reference && ids.containsKey("P " + leaf.text())) {
                leaf.write().apply(ids.get("P " + leaf.text()));
            } else if (leaf.type() instanceof Type.Id id && ids.containsKey(id.list() + " " + leaf.text())) {
                leaf.write().apply(ids.get(id.list() + " " + leaf.text()));
            } else if (isFreeText(leaf)) {
                String word = word(leaf.partner() == null ? "" : leaf.partner() + leaf.path());
                String glue = leaf.key().equals("website") || leaf.key().equals("email") ? "." : " ";
                String salted = leaf.write().apply(leaf.text().stripTrailing() + glue + word);
                boolean named =
                        leaf.partner() != null && Set.of(".name", ".short_name").contains(leaf.path());
                if (named || NAME.matcher(leaf.path()).matches()) {
                    names.add(salted);
                }
            } else if (leaf.text().startsWith("TODO") && !leaf.key().equals("id")) {
                leaf.write().apply(leaf.text() + " " + word(""));
            }
        }
        for (Oracle.Place place : oracle.mappings()) {
            place.node().replaceAll((key, value) -> key.startsWith("x-") ? value + " " + unpublished() : value);
        }
        raw.comment(unpublished());
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
        StringBuilder prose = new StringBuilder(NAMES_FOLLOW);
        for (String name : names) {
            prose.append("- ")
                    .append(name)
                    .append(", **")
                    .append(name)
                    .append("**, (")
                    .append(name.toUpperCase(Locale.ROOT));
            prose.append("), ").append(name.replace(' ', '\u00A0')).append(", ").append(name.replace("'", "\u2019"));
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
                .merge(
                        "description",
                        NAMES_FOLLOW + "# " + String.join("\n\n## ", names) + "\n",
                        (a, b) -> a.toString() + b);
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

    private String unpublished() {
        String word = word("");
        unpublished.add(word);
        return word;
    }

    Set<String> all() {
        return words.keySet();
    }

    /** What stands in the copy for ourselves. */
    Set<String> published() {
        Set<String> published = new TreeSet<>(words.keySet());
        published.removeAll(unpublished);
        return published;
    }

    /** Where a word stands, for messages. */
    String whose(String word) {
        return word + " " + words.get(word);
    }

    /** The words of texts that the audience may see, and that nothing else can take with it. */
    Set<String> due(Oracle oracle, Audience audience) {
        Set<String> due = new TreeSet<>();
        for (Oracle.Leaf leaf : oracle.leaves()) {
            if (isFreeText(leaf) && !leaf.about() && oracle.maySee(audience, leaf.level(), leaf.agreement())) {
                due.addAll(own(leaf));
            }
        }
        return due;
    }

    private static boolean isMention(Oracle.Leaf leaf) {
        return Set.of(".evaluation.approach", ".background.description").contains(leaf.path());
    }

    /** The words that stand only where the audience may not look; names count where they are given, not used. */
    Set<String> hidden(Oracle oracle, Audience audience) {
        Set<String> hidden = new TreeSet<>(words.keySet());
        for (Oracle.Leaf leaf : oracle.leaves()) {
            boolean given = leaf.key().equals("id") || isFreeText(leaf);
            if (given && oracle.maySee(audience, leaf.level(), leaf.agreement())) {
                hidden.removeAll(own(leaf));
            }
        }
        return hidden;
    }

    /** The word of a text itself, before the names that were put into it. */
    private Set<String> own(Oracle.Leaf leaf) {
        if (leaf.path().startsWith(".need.benefits") && names.contains(leaf.text())) {
            return Set.of();
        }
        return isMention(leaf) ? first(leaf.text()) : in(leaf.text());
    }

    private static Set<String> first(String text) {
        Set<String> all = in(text.split(NAMES_FOLLOW)[0]);
        return all.size() > 1 ? Set.of() : all;
    }

    static Set<String> in(String text) {
        Set<String> found = new HashSet<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
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

    static boolean isFreeText(Oracle.Leaf leaf) {
        return leaf.key().equals("note")
                || leaf.type() instanceof Type.Text text
                        && (text.kind() == TextKind.LINE || text.kind() == TextKind.PROSE)
                        && !leaf.text().isBlank()
                        && !leaf.text().startsWith("TODO")
                        && !leaf.text().equals("none");
    }
}
