package partnershipplan.parse.block;

import java.util.ArrayList;
import java.util.List;
import partnershipplan.source.Node;
import partnershipplan.source.Span;

/** Mappings and lists that are told by their indentation. */
final class BlockNodes {
    private final Cursor cursor;
    private final int maxDepth;
    private final PlainScalars plain;
    private final QuotedScalars quoted;
    private final BlockScalars blocks;
    private final FlowNodes flow;

    BlockNodes(Cursor cursor, int maxDepth) {
        this.cursor = cursor;
        this.maxDepth = maxDepth;
        this.plain = new PlainScalars(cursor);
        this.quoted = new QuotedScalars(cursor);
        this.blocks = new BlockScalars(cursor);
        this.flow = new FlowNodes(cursor, plain, quoted, maxDepth);
    }

    /** The whole text, which has to be a mapping or a list. */
    Node root() {
        cursor.toContent();
        Node root = node(-1, 1);
        if (cursor.here() != Cursor.END || root instanceof Node.Scalar) {
            throw new BeyondSubset();
        }
        return root;
    }

    /** A node with a line to itself, or behind a hyphen, where a mapping may begin. */
    private Node node(int enclosing, int depth) {
        if (cursor.atHyphen()) {
            return list(depth);
        }
        char c = cursor.here();
        if (c == '|' || c == '>' || c == '[' || c == '{') {
            return value(enclosing, depth);
        }
        int column = cursor.column();
        Node.Scalar first = line();
        if (cursor.atColon()) {
            return mapping(first, column, depth);
        }
        if (!first.plain()) {
            cursor.endLine();
            return first;
        }
        return plain.continued(first, enclosing);
    }

    /** A key, or the first line of a text. */
    private Node.Scalar line() {
        char c = cursor.here();
        if (c == '"' || c == '\'') {
            return quoted.scalar();
        }
        // At the start of a line, three hyphens or dots would begin or end a document.
        if (cursor.column() == 0 && (c == '-' || c == '.')) {
            throw new BeyondSubset();
        }
        return plain.line();
    }

    private Node mapping(Node.Scalar first, int column, int depth) {
        checkDepth(depth);
        Entries entries = new Entries();
        Node.Scalar key = first;
        while (true) {
            if (!cursor.atColon()) {
                throw new BeyondSubset();
            }
            entries.checkNew(key);
            entries.add(key, keyed(column, depth + 1));
            if (!goesOn(column)) {
                return new Node.Mapping(entries.all(), false, first.span());
            }
            key = line();
        }
    }

    /** Whether what follows is on the same level, and not around it. */
    private boolean goesOn(int column) {
        int next = cursor.indentation();
        if (next > column) {
            throw new BeyondSubset();
        }
        return next == column;
    }

    /** The value behind a colon. */
    private Node keyed(int column, int depth) {
        cursor.pass();
        Span behind = cursor.span(cursor.at(), cursor.at());
        if (!cursor.lineIsOver()) {
            return value(column, depth);
        }
        cursor.toContent();
        if (cursor.indentation() == column && cursor.atHyphen()) {
            return list(depth);
        }
        return cursor.indentation() > column ? node(column, depth) : new Node.Scalar("", true, behind);
    }

    private Node list(int depth) {
        checkDepth(depth);
        int column = cursor.column();
        Span start = cursor.span(cursor.at(), cursor.at() + 1);
        List<Node> items = new ArrayList<>();
        do {
            items.add(item(column, depth + 1));
        } while (goesOn(column) && cursor.atHyphen());
        return new Node.Sequence(items, false, start);
    }

    private Node item(int column, int depth) {
        cursor.pass();
        Span behind = cursor.span(cursor.at(), cursor.at());
        if (!cursor.lineIsOver()) {
            return node(column, depth);
        }
        cursor.toContent();
        return cursor.indentation() > column ? node(column, depth) : new Node.Scalar("", true, behind);
    }

    /** A value where no mapping may begin, with all that belongs to it. */
    private Node value(int enclosing, int depth) {
        switch (cursor.here()) {
            case '|', '>' -> {
                return blocks.scalar(enclosing);
            }
            case '[', '{' -> {
                Node node = flow.node(depth);
                cursor.endLine();
                return node;
            }
            case '"', '\'' -> {
                Node node = quoted.scalar();
                cursor.endLine();
                return node;
            }
            default -> {
                return plain.continued(plain.line(), enclosing);
            }
        }
    }

    private void checkDepth(int depth) {
        if (depth > maxDepth) {
            throw new BeyondSubset();
        }
    }
}
