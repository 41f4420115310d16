package partnershipplan.custom.jsonpath;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import partnershipplan.custom.jsonpath.Query.Segment;
import partnershipplan.normal.Value;

/** Follows queries through one document. */
final class Selection {
    /** What a value on the way costs, beside a character that is compared. */
    private static final int COST = 50;

    private final Value document;
    private final Steps steps;
    private final Judge judge;

    Selection(Value document, Steps steps) {
        this.document = document;
        this.steps = steps;
        this.judge = new Judge(this, steps);
    }

    List<Value> of(Query query, Value current) {
        List<Value> found = List.of(query.absolute() ? document : current);
        for (Segment segment : query.segments()) {
            List<Value> below = new ArrayList<>();
            for (Value value : found) {
                follow(segment, value, below);
            }
            found = below;
        }
        return found;
    }

    private void follow(Segment segment, Value value, List<Value> found) {
        for (Selector selector : segment.selectors()) {
            steps.take(COST);
            select(selector, value, found);
        }
        if (segment.deep()) {
            for (Value child : children(value)) {
                follow(segment, child, found);
            }
        }
    }

    private void select(Selector selector, Value value, List<Value> found) {
        if (selector instanceof Selector.Name name) {
            Value child =
                    value instanceof Value.Mapping mapping ? mapping.fields().get(name.name()) : null;
            if (child != null) {
                found.add(child);
            }
        } else if (selector instanceof Selector.Filter filter) {
            for (Value child : children(value)) {
                steps.take(COST);
                if (judge.holds(filter.condition(), child)) {
                    found.add(child);
                }
            }
        } else if (selector instanceof Selector.Wildcard) {
            Collection<Value> children = children(value);
            steps.take((long) children.size() * COST);
            found.addAll(children);
        } else if (value instanceof Value.Sequence sequence) {
            pick(selector, sequence.items(), found);
        }
    }

    private void pick(Selector selector, List<Value> items, List<Value> found) {
        int size = items.size();
        if (selector instanceof Selector.Index index) {
            long i = index.index() < 0 ? index.index() + size : index.index();
            if (i >= 0 && i < size) {
                found.add(items.get((int) i));
            }
        } else if (selector instanceof Selector.Slice slice && slice.step() != 0) {
            boolean up = slice.step() > 0;
            long first = up ? 0 : -1;
            long last = up ? size : size - 1;
            long start = slice.start() == null ? (up ? first : last) : bound(slice.start(), size, first, last);
            long end = slice.end() == null ? (up ? last : first) : bound(slice.end(), size, first, last);
            for (long i = start; up ? i < end : i > end; i += slice.step()) {
                steps.take(COST);
                found.add(items.get((int) i));
            }
        }
    }

    private static long bound(long written, int size, long first, long last) {
        return Math.max(first, Math.min(last, written < 0 ? written + size : written));
    }

    private static Collection<Value> children(Value value) {
        if (value instanceof Value.Mapping mapping) {
            return mapping.fields().values();
        }
        return value instanceof Value.Sequence sequence ? sequence.items() : List.of();
    }
}
