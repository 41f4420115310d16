package partnershipplan.custom.jsonpath;

import java.util.List;
import partnershipplan.normal.Value;

/** A JSONPath expression, read and checked once, for any number of documents. */
public final class JsonPath {
    private final Query query;

    private JsonPath(Query query) {
        this.query = query;
    }

    /** Reads an expression, or says where it is not one. */
    public static JsonPath parse(String expression) throws JsonPathException {
        return new JsonPath(new QueryParser(new Cursor(expression)).whole());
    }

    /** The values that it selects, as often and in the order that the standard says. */
    public List<Value> select(Value document, Steps steps) throws TooManyStepsException {
        return new Selection(document, steps).of(query, document);
    }
}
