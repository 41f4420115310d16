package partnershipplan.custom.jsonpath;

/** How much a rule may still do on one plan, so that no expression goes on for ever. */
public final class Steps {
    private long left;

    public Steps(long left) {
        this.left = left;
    }

    /** Takes one step. */
    public void take() {
        take(1);
    }

    /** Takes some steps, or ends the rule. */
    public void take(long steps) {
        left -= steps;
        if (left < 0) {
            throw new TooManyStepsException();
        }
    }
}
