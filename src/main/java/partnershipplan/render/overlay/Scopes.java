package partnershipplan.render.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a template stands in, the innermost last. A record that comes again hides the outer one, so that parts that
 * hold themselves come to an end.
 */
record Scopes(List<ViewType> types) {
    static Scopes of(ViewType view) {
        return new Scopes(List.of(view));
    }

    Scopes in(ViewType inner) {
        ViewType there = new ViewType(inner.kind(), inner.type(), false);
        List<ViewType> all = new ArrayList<>(types);
        all.remove(there);
        all.add(there);
        return new Scopes(List.copyOf(all));
    }

    ViewType innermost() {
        return types.get(types.size() - 1);
    }

    /** What a name without dots stands for, looked for outwards; null where nothing has it. */
    @Nullable
    ViewType find(String name) {
        for (int i = types.size() - 1; i >= 0; i--) {
            ViewType found = types.get(i).names().get(name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** All names that can be said here. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (ViewType type : types) {
            names.addAll(type.names().keySet());
        }
        return names;
    }
}
