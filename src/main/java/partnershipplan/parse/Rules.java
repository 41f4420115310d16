package partnershipplan.parse;

import java.util.List;

/** The ids of what {@code validate} finds: always errors, always on, not to be waived. */
public final class Rules {
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

    /** All of them, in the order of the catalogue. */
    public static final List<String> ALL = List.of(
            SYNTAX,
            DUPLICATE_KEY,
            NOT_PLAIN,
            UNREADABLE,
            VERSION,
            SECTION_MISSING,
            KEY_MISSING,
            KEY_UNKNOWN,
            SHAPE,
            VALUE,
            ID,
            REFERENCE_UNKNOWN,
            REFERENCE_AMBIGUOUS,
            ORDER,
            FACT_CONFLICT,
            UNANSWERED);

    private Rules() {}
}
