package partnershipplan.model;

/** A confidentiality law that binds an organization. */
public enum Regime {
    VAWA,
    FVPSA,
    VOCA,
    TVPA,
    HIPAA,
    FERPA,
    PART2,
    STATE_PRIVILEGE,
    OTHER
}
