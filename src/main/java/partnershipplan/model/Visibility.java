package partnershipplan.model;

/** Who may see a part of a plan, from everyone to the author's own organization. */
public enum Visibility {
    PUBLIC,
    PARTNERS,
    INTERNAL;

    /** The narrower of the two. */
    public Visibility narrower(Visibility other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
