package partnershipplan.vocabulary;

/** What the law on subgrants speaks of, by its word in the file of editions. The elements are what a subgrant states. */
public enum Provision {
    DETERMINATION("determination"),
    EXCLUSION_CHECK("exclusion check"),
    RECIPIENT_NAME("recipient.legal_name"),
    RECIPIENT_UEI("recipient.uei"),
    AWARD_NUMBER("awards.number"),
    AWARD_DATE("awards.date"),
    PERIOD("period"),
    BUDGET_PERIOD("budget_period"),
    OBLIGATED_THIS_ACTION("obligated.this_action"),
    OBLIGATED_TOTAL("obligated.total"),
    COMMITTED("obligated.committed"),
    DESCRIPTION("awards.description"),
    AGENCY("awards.agency"),
    PASS_THROUGH("pass_through"),
    OFFICIAL("official"),
    LISTING("awards.listing"),
    RESEARCH("awards.research"),
    INDIRECT("indirect"),
    FLOW_DOWN("flow-down"),
    REPORTS("reports"),
    INDIRECT_RATE("indirect rate"),
    DE_MINIMIS("de minimis rate"),
    RECORDS_ACCESS("records access"),
    CLOSEOUT("closeout"),
    RISK("risk"),
    REPORT_REVIEW("report review"),
    CORRECTIVE_ACTION("corrective action"),
    CLOSER_MONITORING("closer monitoring"),
    AUDIT("audit"),
    PROFIT("profit");

    private final String word;

    Provision(String word) {
        this.word = word;
    }

    /** The word in the file of editions; of an element, also its name under {@code unavailable}. */
    public String word() {
        return word;
    }
}
