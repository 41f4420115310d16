package partnershipplan.model;

/** The kinds of document that make a partnership formal. */
public enum Instrument {
    LETTER_OF_INTENT,
    MOU,
    SUBGRANT,
    CONTRACT,
    PARTICIPATION_AGREEMENT,
    INFORMATION_SHARING_AGREEMENT,
    OTHER
}
