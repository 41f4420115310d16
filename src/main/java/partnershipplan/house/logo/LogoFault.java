package partnershipplan.house.logo;

/** Why a logo's file cannot be taken, and what to do. */
public final class LogoFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final String hint;

    public LogoFault(String message, String hint) {
        super(message, null, false, false);
        this.hint = hint;
    }

    public String message() {
        return String.valueOf(getMessage());
    }

    public String hint() {
        return hint;
    }
}
