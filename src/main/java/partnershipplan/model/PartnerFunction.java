package partnershipplan.model;

/** What a partnership is for. */
public enum PartnerFunction {
    REFERRAL,
    INFORMATION_SHARING,
    JOINT_PROGRAMMING,
    SUBRECIPIENT,
    COORDINATION,
    OUTREACH
}
