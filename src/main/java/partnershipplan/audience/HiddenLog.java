package partnershipplan.audience;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what is left out, and why. */
final class HiddenLog {
    private final List<Seen.Hidden> all = new ArrayList<>();

    void add(String path, String why) {
        all.add(new Seen.Hidden(path, why));
    }

    /** What is left out; what lies within it is not told by itself. */
    List<Seen.Hidden> all() {
        Set<String> paths = new HashSet<>();
        for (Seen.Hidden hidden : all) {
            paths.add(hidden.path());
        }
        List<Seen.Hidden> outermost = new ArrayList<>(all.size());
        for (Seen.Hidden hidden : all) {
            if (!isWithin(paths, hidden.path())) {
                outermost.add(hidden);
            }
        }
        return List.copyOf(outermost);
    }

    private static boolean isWithin(Set<String> paths, String path) {
        for (int i = 1; i < path.length(); i++) {
            boolean ends = path.charAt(i) == '.' || path.charAt(i) == '[';
            if (ends && paths.contains(path.substring(0, i))) {
                return true;
            }
        }
        return false;
    }
}
