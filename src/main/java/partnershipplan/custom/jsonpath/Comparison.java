package partnershipplan.custom.jsonpath;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import partnershipplan.custom.jsonpath.Condition.Relation;
import partnershipplan.normal.Value;

/** Compares two values, or nothing (null) with a value, as the standard does. */
final class Comparison {
    private final Steps steps;

    Comparison(Steps steps) {
        this.steps = steps;
    }

    boolean holds(@Nullable Value one, Relation relation, @Nullable Value other) {
        Value left = other instanceof Value.Sequence ? one : single(one);
        Value right = one instanceof Value.Sequence ? other : single(other);
        return switch (relation) {
            case EQUAL -> equal(left, right);
            case UNEQUAL -> !equal(left, right);
            case LESS -> less(left, right);
            case MORE -> less(right, left);
            case AT_MOST -> less(left, right) || equal(left, right);
            case AT_LEAST -> less(right, left) || equal(left, right);
        };
    }

    /**
     * The value itself; but one that stands for "one or more" in a plan, as a reference to a single partner does, is
     * compared as people wrote it. Nothing in JSON is so, and the standard has no say.
     */
    static @Nullable Value single(@Nullable Value value) {
        return value instanceof Value.Sequence list
                        && list.oneOrMore()
                        && list.items().size() == 1
                ? list.items().get(0)
                : value;
    }

    private static boolean less(@Nullable Value left, @Nullable Value right) {
        if (left instanceof Value.Figure a && right instanceof Value.Figure b) {
            return a.number().compareTo(b.number()) < 0;
        }
        return left instanceof Value.Text a && right instanceof Value.Text b && order(a.text(), b.text()) < 0;
    }

    /** By code points: a pair of surrogates comes after every other character. */
    private static int order(String a, String b) {
        for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                return Character.isSurrogate(x) == Character.isSurrogate(y)
                        ? Character.compare(x, y)
                        : Boolean.compare(Character.isSurrogate(x), Character.isSurrogate(y));
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    private boolean equal(@Nullable Value left, @Nullable Value right) {
        steps.take();
        if (left instanceof Value.Mapping a && right instanceof Value.Mapping b) {
            return equal(a.fields(), b.fields());
        }
        if (left instanceof Value.Sequence a && right instanceof Value.Sequence b) {
            return equal(a.items(), b.items());
        }
        if (left instanceof Value.Text a && right instanceof Value.Text b) {
            return a.text().equals(b.text());
        }
        if (left instanceof Value.Figure a && right instanceof Value.Figure b) {
            return a.number().compareTo(b.number()) == 0;
        }
        if (left instanceof Value.YesNo a && right instanceof Value.YesNo b) {
            return a.yes() == b.yes();
        }
        return left == null && right == null || left instanceof Value.Null && right instanceof Value.Null;
    }

    private boolean equal(List<Value> a, List<Value> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!equal(a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean equal(Map<String, Value> a, Map<String, Value> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (Map.Entry<String, Value> field : a.entrySet()) {
            Value other = b.get(field.getKey());
            if (other == null || !equal(field.getValue(), other)) {
                return false;
            }
        }
        return true;
    }
}
