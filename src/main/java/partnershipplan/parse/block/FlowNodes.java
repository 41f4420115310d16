package partnershipplan.parse.block;

import java.util.ArrayList;
import java.util.List;
import partnershipplan.source.Node;

/** Lists and mappings in brackets, on one line. */
final class FlowNodes {
    private final Cursor cursor;
    private final PlainScalars plain;
    private final QuotedScalars quoted;
    private final int maxDepth;

    FlowNodes(Cursor cursor, PlainScalars plain, QuotedScalars quoted, int maxDepth) {
        this.cursor = cursor;
        this.plain = plain;
        this.quoted = quoted;
        this.maxDepth = maxDepth;
    }

    Node node(int depth) {
        return switch (cursor.here()) {
            case '[' -> list(depth);
            case '{' -> mapping(depth);
            default -> scalar();
        };
    }

    private Node list(int depth) {
        int from = open(depth);
        List<Node> items = new ArrayList<>();
        while (cursor.here() != ']') {
            items.add(node(depth + 1));
            separator(']');
        }
        cursor.pass();
        return new Node.Sequence(items, true, cursor.span(from, cursor.at()));
    }

    private Node mapping(int depth) {
        int from = open(depth);
        Entries entries = new Entries();
        while (cursor.here() != '}') {
            Node.Scalar key = scalar();
            entries.checkNew(key);
            if (!cursor.atColon()) {
                throw new BeyondSubset();
            }
            cursor.pass();
            cursor.passSpaces();
            entries.add(key, node(depth + 1));
            separator('}');
        }
        cursor.pass();
        return new Node.Mapping(entries.all(), true, cursor.span(from, cursor.at()));
    }

    private Node.Scalar scalar() {
        return cursor.here() == '"' || cursor.here() == '\'' ? quoted.scalar() : plain.inBrackets();
    }

    private int open(int depth) {
        if (depth > maxDepth) {
            throw new BeyondSubset();
        }
        int from = cursor.at();
        cursor.pass();
        cursor.passSpaces();
        return from;
    }

    /** Passes over the comma behind an item, which the last may have, too. */
    private void separator(char close) {
        cursor.passSpaces();
        if (cursor.here() == ',') {
            cursor.pass();
            cursor.passSpaces();
        } else if (cursor.here() != close) {
            throw new BeyondSubset();
        }
    }
}
