package partnershipplan.parse;

/** Which reader makes the tree of a YAML text. Both make the same one. */
public enum Reading {
    /** The quick reader, and the library's where that declines. */
    QUICK,

    /** The library's reader alone. */
    LIBRARY
}
