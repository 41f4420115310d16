package partnershipplan.cli;

import java.util.ArrayList;
import java.util.List;
import partnershipplan.parse.DidYouMean;

/** Tells that there is no rule of an id, and which one was meant. */
final class UnknownRule {
    private UnknownRule() {}

    static String told(String id, List<String> known) {
        List<String> sameName = new ArrayList<>();
        for (String other : known) {
            if (other.endsWith("/" + id)) {
                sameName.add(other);
            }
        }
        String nearest = DidYouMean.nearest(id, known);
        String meant = !sameName.isEmpty() ? String.join(" or ", sameName) : nearest;
        return "there is no rule '" + id + "'" + (meant == null ? "" : "; did you mean " + meant + "?")
                + "\nSee: plan explain";
    }
}
