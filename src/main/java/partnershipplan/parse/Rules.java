package partnershipplan.parse;

/** The ids of what {@code validate} finds. */
final class Rules {
    static final String SYNTAX = "yaml/syntax";
    static final String DUPLICATE_KEY = "yaml/duplicate-key";
    static final String NOT_PLAIN = "yaml/not-plain";
    static final String UNREADABLE = "yaml/unreadable";
    static final String VERSION = "format/version";
    static final String SECTION_MISSING = "format/section-missing";
    static final String KEY_MISSING = "format/key-missing";
    static final String KEY_UNKNOWN = "format/key-unknown";
    static final String SHAPE = "format/shape";
    static final String VALUE = "format/value";
    static final String ID = "format/id";
    static final String REFERENCE_UNKNOWN = "format/reference-unknown";
    static final String REFERENCE_AMBIGUOUS = "format/reference-ambiguous";
    static final String ORDER = "format/order";
    static final String FACT_CONFLICT = "format/fact-conflict";
    static final String UNANSWERED = "format/unanswered";

    private Rules() {}
}
