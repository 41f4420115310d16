package partnershipplan.merge;

import java.util.ArrayList;
import java.util.List;

/** Writes merged lines, with git's own markers around what someone has to decide on. */
final class Markers {
    private final List<String> lines = new ArrayList<>();
    private final List<String> conflicts = new ArrayList<>();

    void add(Part part) {
        if (part instanceof Part.Lines same) {
            lines.addAll(same.lines());
        } else if (part instanceof Part.Conflict conflict) {
            String about = conflict.path().isEmpty() ? "" : ": " + conflict.path();
            conflicts.add(conflict.path());
            lines.add("<<<<<<< ours" + about);
            lines.addAll(conflict.ours());
            lines.add("=======");
            lines.addAll(conflict.theirs());
            lines.add(">>>>>>> theirs" + about);
        }
    }

    List<String> lines() {
        return lines;
    }

    List<String> conflicts() {
        return List.copyOf(conflicts);
    }
}
