package partnershipplan.cli;

/** Wrong usage or configuration: a sentence for the user, and exit code 2. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
