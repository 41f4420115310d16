package partnershipplan.model;

/** Which way referrals or money flow, seen from us. */
public enum Direction {
    INBOUND,
    OUTBOUND,
    RECIPROCAL
}
