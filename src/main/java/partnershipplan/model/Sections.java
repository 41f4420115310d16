package partnershipplan.model;

import java.util.List;

/** The lists of a plan's sections, empty where the section is not there. */
public record Sections(Plan plan) {
    public List<ExistingPartner> existingPartners() {
        return plan.background() == null ? List.of() : plan.background().existingPartners();
    }

    public List<PartnershipNeed> needs() {
        return plan.need() == null ? List.of() : plan.need().needs();
    }

    public List<MustHave> mustHaves() {
        return plan.need() == null ? List.of() : plan.need().mustHaves();
    }

    public List<Outreach> outreach() {
        return plan.tactics() == null ? List.of() : plan.tactics().outreach();
    }

    public List<Maintenance> maintenance() {
        return plan.tactics() == null ? List.of() : plan.tactics().maintenance();
    }

    public List<Role> roles() {
        return plan.accountability() == null ? List.of() : plan.accountability().roles();
    }

    public List<Mechanism> mechanisms() {
        return plan.accountability() == null ? List.of() : plan.accountability().mechanisms();
    }

    public List<Metric> metrics() {
        return plan.evaluation() == null ? List.of() : plan.evaluation().metrics();
    }
}
