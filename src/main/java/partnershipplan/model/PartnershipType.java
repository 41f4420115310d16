package partnershipplan.model;

/** Whether a partnership rests on a documented agreement. */
public enum PartnershipType {
    FORMAL,
    INFORMAL
}
