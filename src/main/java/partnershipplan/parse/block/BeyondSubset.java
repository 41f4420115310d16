package partnershipplan.parse.block;

/** Signals that a text uses more of YAML than is read here, or is no YAML at all. */
final class BeyondSubset extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BeyondSubset() {
        super(null, null, false, false);
    }
}
