package partnershipplan.custom.jsonpath;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.custom.jsonpath.Condition.Relation;
import partnershipplan.normal.Value;

/** Reads what stands after the question mark of a filter. */
final class ConditionParser {
    private final Cursor cursor;
    private final QueryParser queries;
    private final LiteralParser literals;
    private final FunctionParser functions;

    ConditionParser(Cursor cursor, QueryParser queries, LiteralParser literals) {
        this.cursor = cursor;
        this.queries = queries;
        this.literals = literals;
        this.functions = new FunctionParser(cursor, queries, literals);
    }

    Condition condition() throws JsonPathException {
        List<Condition> any = new ArrayList<>(1);
        do {
            any.add(conjunction());
        } while (takeNext("||"));
        return any.size() == 1 ? any.get(0) : new Condition.Or(any);
    }

    private Condition conjunction() throws JsonPathException {
        List<Condition> all = new ArrayList<>(1);
        do {
            cursor.skipBlanks();
            all.add(basic());
        } while (takeNext("&&"));
        return all.size() == 1 ? all.get(0) : new Condition.And(all);
    }

    private boolean takeNext(String token) {
        int end = cursor.at();
        cursor.skipBlanks();
        if (cursor.take(token)) {
            return true;
        }
        cursor.back(end);
        return false;
    }

    private Condition basic() throws JsonPathException {
        if (cursor.take("!")) {
            cursor.skipBlanks();
            return new Condition.Not(cursor.looksAt("(") ? inParentheses() : test());
        }
        return cursor.looksAt("(") ? inParentheses() : testOrComparison();
    }

    private Condition inParentheses() throws JsonPathException {
        cursor.enter();
        cursor.expect("(", "is missing");
        Condition condition = condition();
        cursor.skipBlanks();
        cursor.expect(")", "is missing");
        cursor.leave();
        return condition;
    }

    /** What is true or false by itself. */
    private Condition test() throws JsonPathException {
        int start = cursor.at();
        Condition test = testOrComparison();
        if (test instanceof Condition.Compares) {
            throw cursor.fail(start, "after `!` a comparison needs parentheses");
        }
        return test;
    }

    private Condition testOrComparison() throws JsonPathException {
        int start = cursor.at();
        Value literal = literals.literal();
        if (literal != null) {
            return comparison(new Operand.Literal(literal), start);
        }
        if (functions.isNext()) {
            Object result = functions.call();
            if (result instanceof Condition condition) {
                refuseRelation();
                return condition;
            }
            return comparison((Operand) result, start);
        }
        if (!cursor.looksAt("@") && !cursor.looksAt("$")) {
            throw cursor.fail("a condition is due here; it begins with `@`, which stands for the value at hand");
        }
        Query query = queries.query();
        int end = cursor.at();
        Relation relation = relation();
        cursor.back(end);
        return relation == null ? new Condition.Exists(query) : comparison(functions.selected(query, start), start);
    }

    private Condition comparison(Operand left, int start) throws JsonPathException {
        Relation relation = relation();
        if (relation == null) {
            throw cursor.fail(start, "this must be compared with something, as in `== 'mou'`");
        }
        cursor.skipBlanks();
        return new Condition.Compares(left, relation, functions.operand());
    }

    private void refuseRelation() throws JsonPathException {
        int end = cursor.at();
        if (relation() != null) {
            throw cursor.fail(end, "what is true or false cannot be compared");
        }
        cursor.back(end);
    }

    private @Nullable Relation relation() throws JsonPathException {
        cursor.skipBlanks();
        if (cursor.take("==")) {
            return Relation.EQUAL;
        }
        if (cursor.looksAt("=")) {
            throw cursor.fail("`=` is written `==`");
        }
        if (cursor.take("!=")) {
            return Relation.UNEQUAL;
        }
        if (cursor.take("<=")) {
            return Relation.AT_MOST;
        }
        if (cursor.take(">=")) {
            return Relation.AT_LEAST;
        }
        return cursor.take("<") ? Relation.LESS : cursor.take(">") ? Relation.MORE : null;
    }
}
