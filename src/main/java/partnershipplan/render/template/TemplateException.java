package partnershipplan.render.template;

/** A template that cannot be filled: a sentence with its file and line. */
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TemplateException(String message) {
        super(message);
    }
}
