package partnershipplan.parse;

import java.util.List;

/** The ids of what is found in a file's form: always errors, always on, not to be waived. */
public final class Rules {
    public static final String SYNTAX = "yaml/syntax";
    public static final String DUPLICATE_KEY = "yaml/duplicate-key";
    public static final String NOT_PLAIN = "yaml/not-plain";
    public static final String UNREADABLE = "yaml/unreadable";
    public static final String VERSION = "format/version";
    public static final String SECTION_MISSING = "format/section-missing";
    public static final String KEY_MISSING = "format/key-missing";
    public static final String KEY_UNKNOWN = "format/key-unknown";
    public static final String SHAPE = "format/shape";
    public static final String VALUE = "format/value";
    public static final String ID = "format/id";
    public static final String REFERENCE_UNKNOWN = "format/reference-unknown";
    public static final String REFERENCE_AMBIGUOUS = "format/reference-ambiguous";
    public static final String ORDER = "format/order";
    public static final String FACT_CONFLICT = "format/fact-conflict";
    public static final String UNANSWERED = "format/unanswered";

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
