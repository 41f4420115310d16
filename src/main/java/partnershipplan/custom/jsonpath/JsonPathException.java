package partnershipplan.custom.jsonpath;

/** Says why a text is no JSONPath, and where. */
public final class JsonPathException extends Exception {
    private final int offset;

    JsonPathException(int offset, String message) {
        super(message);
        this.offset = offset;
    }

    /** The place in the expression, in UTF-16 units from 0. */
    public int offset() {
        return offset;
    }
}
