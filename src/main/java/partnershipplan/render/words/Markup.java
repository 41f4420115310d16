package partnershipplan.render.words;

/** Text that is ready for its format: what came from the plan is escaped in it. Only {@link Words} makes it. */
public record Markup(String text) {
    /** Nothing. */
    public static final Markup EMPTY = new Markup("");

    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }
}
