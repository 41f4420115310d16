package partnershipplan.cli;

import org.jspecify.annotations.Nullable;

/** Something could not be read, written or rendered: a sentence for the user, and exit code 3. */
final class FailureException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FailureException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
