package partnershipplan.edit.events;

/** Signals that an event cannot be put down in a plan; the message says why, and what to do. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }
}
