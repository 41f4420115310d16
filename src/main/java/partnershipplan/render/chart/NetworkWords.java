package partnershipplan.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The words of a network drawing.
 *
 * @param title what the drawing is called
 * @param kinds what each kind of partner is called
 */
public record NetworkWords(String title, Map<Kind, String> kinds) {
    /** The kinds of partner that are drawn differently. */
    public enum Kind {
        FORMAL(true, true),
        INFORMAL(true, false),
        FORMAL_SOUGHT(false, true),
        INFORMAL_SOUGHT(false, false);

        final boolean known;
        final boolean formal;

        Kind(boolean known, boolean formal) {
            this.known = known;
            this.formal = formal;
        }

        /** The kind of a partner. */
        public static Kind of(Node node) {
            return node.known() ? node.formal() ? FORMAL : INFORMAL : node.formal() ? FORMAL_SOUGHT : INFORMAL_SOUGHT;
        }

        boolean fits(NodeBox box) {
            return of(box.node()) == this;
        }
    }

    /** What a kind of partner is called. */
    public String of(Kind kind) {
        return kinds.getOrDefault(kind, "");
    }

    /** What a reader who cannot see the drawing is told. */
    String name(List<NodeBox> boxes) {
        StringBuilder name = new StringBuilder(title).append('.');
        for (Kind kind : Kind.values()) {
            List<String> names = new ArrayList<>();
            for (NodeBox box : boxes) {
                if (kind.fits(box)) {
                    names.add(box.node().name());
                }
            }
            if (!names.isEmpty()) {
                name.append(' ')
                        .append(of(kind))
                        .append(": ")
                        .append(String.join("; ", names))
                        .append('.');
            }
        }
        return name.toString();
    }
}
