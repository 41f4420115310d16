package partnershipplan.audience;

import java.util.ArrayList;
import java.util.List;

/** Collects what is left out. */
final class HiddenLog {
    private final List<Seen.Hidden> all = new ArrayList<>();

    void add(String path, String why) {
        all.add(new Seen.Hidden(path, why));
    }

    List<Seen.Hidden> all() {
        return List.copyOf(all);
    }
}
