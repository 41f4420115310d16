package partnershipplan.model;

/** The field an organization works in. */
public enum Sector {
    VICTIM_SERVICES,
    LAW_ENFORCEMENT,
    PROSECUTION,
    COURTS,
    PROBATION,
    HEALTH,
    BEHAVIORAL_HEALTH,
    HOUSING,
    LEGAL_SERVICES,
    EDUCATION,
    CHILD_WELFARE,
    IMMIGRATION,
    LABOR,
    FAITH,
    BUSINESS,
    GOVERNMENT,
    TRIBAL,
    SURVIVOR_NETWORK,
    COALITION,
    FUNDER,
    RESEARCH,
    OTHER
}
