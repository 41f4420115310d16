package partnershipplan.merge;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** Merges lines: edits of different lines stand side by side, edits of the same or of touching ones are a conflict. */
final class LineMerge {
    private final List<String> base;
    private final List<Side> sides;
    private final String path;
    private final List<Part> parts = new ArrayList<>();

    private LineMerge(List<String> base, List<String> ours, List<String> theirs, String path) {
        this.base = base;
        this.sides = List.of(new Side(base, ours), new Side(base, theirs));
        this.path = path;
    }

    /** The merged lines, with a conflict wherever both changed something. */
    static List<Part> of(List<String> base, List<String> ours, List<String> theirs, String path) {
        return new LineMerge(base, ours, theirs, path).run();
    }

    /** What one side did: its changes in order, and how far they are used. */
    private static final class Side {
        private final List<AbstractDelta<String>> deltas;
        private int next;

        Side(List<String> base, List<String> lines) {
            this.deltas = DiffUtils.diff(base, lines).getDeltas();
        }

        /** Where the next change begins; past everything where there is none. */
        int start() {
            return next < deltas.size() ? deltas.get(next).getSource().getPosition() : Integer.MAX_VALUE;
        }

        int end() {
            return start() + deltas.get(next).getSource().size();
        }

        /** This side's lines for a stretch of the base, whose changes are used up with it. */
        List<String> lines(List<String> base, int from, int to) {
            List<String> lines = new ArrayList<>();
            int at = from;
            while (next < deltas.size() && start() <= to && end() <= to) {
                lines.addAll(base.subList(at, start()));
                lines.addAll(deltas.get(next).getTarget().getLines());
                at = end();
                next++;
            }
            lines.addAll(base.subList(at, to));
            return lines;
        }
    }

    private List<Part> run() {
        int at = 0;
        while (true) {
            int start = Math.min(sides.get(0).start(), sides.get(1).start());
            if (start == Integer.MAX_VALUE) {
                break;
            }
            stand(base.subList(at, start));
            at = change(start);
        }
        stand(base.subList(at, base.size()));
        return parts;
    }

    /** Takes up all changes that touch each other from a place on; returns where they end. */
    private int change(int start) {
        int end = start;
        int[] peek = {sides.get(0).next, sides.get(1).next};
        boolean[] touched = new boolean[2];
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int i = 0; i < 2; i++) {
                Side side = sides.get(i);
                while (peek[i] < side.deltas.size()
                        && side.deltas.get(peek[i]).getSource().getPosition() <= end) {
                    var source = side.deltas.get(peek[i]++).getSource();
                    end = Math.max(end, source.getPosition() + source.size());
                    touched[i] = true;
                    grown = true;
                }
            }
        }
        List<String> ours = sides.get(0).lines(base, start, end);
        List<String> theirs = sides.get(1).lines(base, start, end);
        if (touched[0] && touched[1] && !ours.equals(theirs)) {
            parts.add(new Part.Conflict(path, ours, theirs));
        } else {
            stand(touched[0] ? ours : theirs);
        }
        return end;
    }

    private void stand(List<String> lines) {
        if (!lines.isEmpty()) {
            parts.add(new Part.Lines(List.copyOf(lines)));
        }
    }
}
