package partnershipplan.custom.regex;

/** Says why a text is no regular expression, or none that is taken here. */
public final class RegexException extends Exception {
    RegexException(String message) {
        super(message);
    }
}
