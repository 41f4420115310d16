package partnershipplan.custom.jsonpath;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.custom.jsonpath.Query.Segment;

/** Reads queries: where they start, and their steps down. */
final class QueryParser {
    private final Cursor cursor;
    private final LiteralParser literals;

    QueryParser(Cursor cursor) {
        this.cursor = cursor;
        this.literals = new LiteralParser(cursor);
    }

    /** The query that the whole expression is. */
    Query whole() throws JsonPathException {
        if (cursor.peek() != '$') {
            throw cursor.fail("it must begin with `$`, which stands for the plan");
        }
        Query query = query();
        if (!cursor.isAtEnd()) {
            throw cursor.fail("this cannot follow; a step begins with `.`, `..` or `[`");
        }
        return query;
    }

    /** A query from its {@code $} or {@code @} on. */
    Query query() throws JsonPathException {
        boolean absolute = cursor.next() == '$';
        List<Segment> segments = new ArrayList<>();
        while (true) {
            int end = cursor.at();
            cursor.skipBlanks();
            Segment segment = segment();
            if (segment == null) {
                cursor.back(end);
                return new Query(absolute, List.copyOf(segments));
            }
            segments.add(segment);
        }
    }

    private @Nullable Segment segment() throws JsonPathException {
        if (cursor.looksAt("[")) {
            return new Segment(false, brackets());
        }
        if (cursor.take("..")) {
            return new Segment(true, cursor.looksAt("[") ? brackets() : List.of(wildcardOrName()));
        }
        return cursor.take(".") ? new Segment(false, List.of(wildcardOrName())) : null;
    }

    private Selector wildcardOrName() throws JsonPathException {
        if (cursor.take("*")) {
            return Selector.Wildcard.ALL;
        }
        int start = cursor.at();
        while (isNameCharacter(cursor.peek()) || cursor.isDigit() && cursor.at() > start) {
            cursor.next();
        }
        if (cursor.at() == start) {
            throw cursor.fail("a key or `*` is missing after the dot");
        }
        return new Selector.Name(literals.wellFormed(start, cursor.since(start)));
    }

    private static boolean isNameCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0x80;
    }

    private List<Selector> brackets() throws JsonPathException {
        cursor.enter();
        cursor.expect("[", "is missing");
        List<Selector> selectors = new ArrayList<>();
        do {
            cursor.skipBlanks();
            selectors.add(selector());
            cursor.skipBlanks();
        } while (cursor.take(","));
        cursor.expect("]", "is missing");
        cursor.leave();
        return List.copyOf(selectors);
    }

    private Selector selector() throws JsonPathException {
        char c = cursor.peek();
        if (c == '\'' || c == '"') {
            return new Selector.Name(literals.string());
        }
        if (cursor.take("*")) {
            return Selector.Wildcard.ALL;
        }
        if (cursor.take("?")) {
            cursor.skipBlanks();
            return new Selector.Filter(new ConditionParser(cursor, this, literals).condition());
        }
        if (c == '-' || c == ':' || cursor.isDigit()) {
            return indexOrSlice();
        }
        throw cursor.fail("a key in quotes, a number, `*` or a filter `?…` is due here");
    }

    private Selector indexOrSlice() throws JsonPathException {
        Long start = cursor.looksAt(":") ? null : literals.integer();
        int end = cursor.at();
        cursor.skipBlanks();
        if (start != null && !cursor.looksAt(":")) {
            cursor.back(end);
            return new Selector.Index(start);
        }
        cursor.expect(":", "is missing");
        Long stop = bound();
        Long step = cursor.take(":") ? bound() : null;
        return new Selector.Slice(start, stop, step == null ? 1 : step);
    }

    private @Nullable Long bound() throws JsonPathException {
        cursor.skipBlanks();
        Long bound = cursor.peek() == '-' || cursor.isDigit() ? literals.integer() : null;
        cursor.skipBlanks();
        return bound;
    }
}
