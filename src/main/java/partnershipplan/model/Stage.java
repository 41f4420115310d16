package partnershipplan.model;

/** How far a partnership is, in order. */
public enum Stage {
    IDENTIFIED,
    CONTACTED,
    NEGOTIATING,
    AGREED,
    ACTIVE,
    PAUSED,
    ENDED;

    /** Whether the partnership is not yet agreed, and so not for outsiders to know. */
    public boolean beforeAgreed() {
        return compareTo(AGREED) < 0;
    }

    /** Whether the partnership stands. */
    public boolean live() {
        return this == AGREED || this == ACTIVE;
    }

    /** Whether it is so serious that must-haves are to be checked. */
    public boolean serious() {
        return this == NEGOTIATING || live();
    }
}
