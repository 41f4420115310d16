package partnershipplan.scaffold;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.Plan;
import partnershipplan.parse.Parsed;
import partnershipplan.parse.PlanParser;
import partnershipplan.source.YamlText;

/** The ids that have to be written out: of names that make no id, a reserved one, or one that is taken. */
final class PartnerIds {
    private final Map<String, String> written = new HashMap<>();

    /** @param taken the ids that the template's examples have */
    PartnerIds(Set<String> names, Set<String> taken) {
        Map<String, @Nullable String> defaults = new LinkedHashMap<>();
        names.forEach(name -> defaults.put(name, byDefault(name)));
        Set<String> used = new HashSet<>(taken);
        Set<String> free = new HashSet<>(taken);
        for (String id : defaults.values()) {
            if (id != null) {
                free.add(id);
            }
        }
        defaults.forEach((name, id) -> {
            if (id == null || !used.add(id)) {
                written.put(name, another(id, free));
            }
        });
    }

    /** The id to write for a name, or null where its default will do. */
    @Nullable
    String written(String name) {
        return written.get(name);
    }

    /** The id that the parser gives a partner of that name; null where it gives none. */
    private static @Nullable String byDefault(String name) {
        String text = "format: partnership-plan/1\ngoals:\n  - name: " + YamlText.of(name) + "\n";
        Parsed parsed = PlanParser.parse("name", text.getBytes(StandardCharsets.UTF_8));
        boolean refused = parsed.findings().stream().anyMatch(f -> f.rule().equals("format/id"));
        Plan plan = parsed.plan();
        return refused || plan == null || plan.goals().isEmpty()
                ? null
                : plan.goals().get(0).meta().id();
    }

    private static String another(@Nullable String id, Set<String> used) {
        String stem = id != null && id.matches("[a-z0-9]+(-[a-z0-9]+)*") ? id : "partner";
        for (int i = stem.equals(id) ? 2 : 1; ; i++) {
            if (used.add(stem + "-" + i)) {
                return stem + "-" + i;
            }
        }
    }
}
