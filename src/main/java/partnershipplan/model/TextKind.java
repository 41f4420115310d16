package partnershipplan.model;

/** The kinds of text that a key can hold. */
public enum TextKind {
    LINE,
    PROSE,
    LANGUAGE,
    CURRENCY,
    VERSION
}
