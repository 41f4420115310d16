package partnershipplan.custom.jsonpath;

/** Says that a rule was stopped because it goes on for too long. Unchecked, since it passes through a library. */
public final class TooManyStepsException extends RuntimeException {
    public TooManyStepsException() {
        super("too many steps", null, false, false);
    }
}
