package partnershipplan.render.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All records of the view with their names, as {@code docs/templates.md} tells them. */
final class ViewNames {
    private ViewNames() {}

    /** By record and name: {@code Document.title} to {@code text}. */
    static Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        for (ViewType record : records()) {
            record.names()
                    .forEach((name, type) -> all.put(record.type().getSimpleName() + "." + name, type.toString()));
        }
        return all;
    }

    /** Every record that a template can come to. */
    private static List<ViewType> records() {
        List<ViewType> found = new ArrayList<>();
        for (ShippedFile root : ShippedFile.values()) {
            if (root.view != null) {
                add(ViewType.of(root.view), found);
            }
        }
        return found;
    }

    private static void add(ViewType type, List<ViewType> found) {
        ViewType plain = ViewType.of(type.type());
        if (plain.kind() == ViewType.Kind.RECORD && !found.contains(plain)) {
            found.add(plain);
            plain.names().values().forEach(part -> add(part, found));
        }
    }

    /** Where a name would be at home, or what could be said here. */
    static String home(String name, Scopes scopes) {
        Set<String> homes = new TreeSet<>();
        for (ViewType record : records()) {
            if (record.names().containsKey(name)) {
                homes.add(record.type().getSimpleName());
            }
        }
        return homes.isEmpty()
                ? "here there are: " + String.join(", ", scopes.names())
                : "it is a part of " + String.join(", ", homes) + ", and this stands in none";
    }
}
