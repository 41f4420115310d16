package partnershipplan.custom.jsonpath;

import partnershipplan.custom.regex.Regex;
import partnershipplan.custom.regex.RegexException;
import partnershipplan.normal.Value;

/** Reads operands, and the five functions of the standard with what each may be given. */
final class FunctionParser {
    private final Cursor cursor;
    private final QueryParser queries;
    private final LiteralParser literals;

    FunctionParser(Cursor cursor, QueryParser queries, LiteralParser literals) {
        this.cursor = cursor;
        this.queries = queries;
        this.literals = literals;
    }

    boolean isNext() {
        return cursor.peek() >= 'a' && cursor.peek() <= 'z';
    }

    /** An {@link Operand}, or a {@link Condition}: some functions give a value, some yes or no. */
    Object call() throws JsonPathException {
        int start = cursor.at();
        String name = name();
        cursor.enter();
        if (!cursor.take("(")) {
            throw cursor.fail(start, "a text must stand in quotes, as `'" + name + "'`");
        }
        cursor.skipBlanks();
        Object result = switch (name) {
            case "length" -> new Operand.Length(operand());
            case "count" -> new Operand.Count(query());
            case "value" -> new Operand.Only(query());
            case "match", "search" -> regex(name);
            default ->
                throw cursor.fail(
                        start, "there is no function `" + name + "`; there is length, count, match, search, value");
        };
        cursor.skipBlanks();
        cursor.expect(")", "is missing");
        cursor.leave();
        return result;
    }

    private String name() {
        int start = cursor.at();
        while (isNext() || cursor.isDigit() || cursor.peek() == '_') {
            cursor.next();
        }
        return cursor.since(start);
    }

    private Condition regex(String name) throws JsonPathException {
        Operand text = operand();
        cursor.skipBlanks();
        cursor.expect(",", "is missing: `" + name + "` takes a text and a regular expression");
        cursor.skipBlanks();
        int start = cursor.at();
        Operand regex = operand();
        if (regex instanceof Operand.Literal literal && literal.value() instanceof Value.Text written) {
            try {
                Regex.ofIRegexp(written.text());
            } catch (RegexException e) {
                throw cursor.fail(start, "this is no regular expression: " + e.getMessage());
            }
        }
        return new Condition.Matches(text, regex, name.equals("match"));
    }

    /** A value: one that stands here, the only one that a query can select, or a function's. */
    Operand operand() throws JsonPathException {
        int start = cursor.at();
        Value literal = literals.literal();
        if (literal != null) {
            return new Operand.Literal(literal);
        }
        if (!isNext()) {
            return selected(query(), start);
        }
        if (call() instanceof Operand operand) {
            return operand;
        }
        throw cursor.fail(start, "what is true or false cannot stand here");
    }

    private Query query() throws JsonPathException {
        if (!cursor.looksAt("@") && !cursor.looksAt("$")) {
            throw cursor.fail("a path is due here; it begins with `@` or `$`");
        }
        return queries.query();
    }

    Operand selected(Query query, int start) throws JsonPathException {
        if (!query.isSingular()) {
            throw cursor.fail(start, "this path can lead to several values, and only one can be compared");
        }
        return new Operand.Selected(query);
    }
}
