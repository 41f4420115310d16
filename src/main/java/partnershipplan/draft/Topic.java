package partnershipplan.draft;

/** What a draft speaks of, in the order in which it does. */
public enum Topic {
    FACE_PAGE("facePage"),
    PARTIES("parties"),
    PURPOSE("purpose"),
    AUTHORITY("authority"),
    LEGAL_EFFECT("legalEffect"),
    LETTER("letter"),
    TERM("term"),
    LINEAGE("lineage"),
    ROLES("roles"),
    SERVICES("services"),
    FUNDS("funds"),
    CONFIDENTIALITY("confidentiality"),
    SHARING("sharing"),
    SUBGRANT("subgrant"),
    CLAUSES("clauses"),
    REVIEW("review"),
    AMENDMENTS("amendments"),
    ATTACHMENTS("attachments"),
    SIGNATURES("signatures");

    private final String word;

    Topic(String word) {
        this.word = word;
    }

    /** By which labels and links know it. */
    public String word() {
        return word;
    }
}
