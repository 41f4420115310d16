package partnershipplan.render;

/** A plan of 30 partners, 60 tasks and long sentences everywhere. */
final class HugePlan {
    private static final String LONG =
            " of the coordinating committee for shelter and transitional housing, in every county that we serve";

    private HugePlan() {}

    static String text(String language) {
        StringBuilder plan = new StringBuilder("format: partnership-plan/1\nlanguage: ").append(language);
        plan.append("\ntitle: The ten-year partnership plan" + LONG.substring(0, 60));
        plan.append("\nperiod: {start: 2026-01-01, end: 2027-12-31}\nstatus: active\n");
        plan.append("owner: {title: \"Director" + LONG + "\", name: Role holder, email: role@example.org}\n");
        plan.append("review: {every: quarterly, next: 2026-01-01}\norganization:\n  name: Harborlight\n");
        plan.append("  populations: [women, men, minors, families, workers]\n  areas: [Capital County"
                + LONG.replace(",", "") + "]\n");
        plan.append("background:\n  description: " + "\"" + ("Harborlight is one" + LONG + ". ").repeat(5) + "\"\n");
        plan.append("  existing_partners:\n");
        for (int i = 1; i <= 15; i++) {
            plan.append("    - {name: \"Partner " + i + LONG.substring(0, 36) + "\", id: p" + i
                    + ", type: formal, purpose: \"Sees to part " + i + LONG + "\"}\n");
        }
        plan.append("need:\n  purpose: \"" + ("We need the help" + LONG + ". ").repeat(5)
                + "\"\n  benefits: [Beds]\n  needs:\n");
        list(plan, "    - {need: \"Need ", 20);
        plan.append("  must_haves:\n");
        list(plan, "    - {requirement: \"Must-have ", 20);
        plan.append("goals:\n");
        for (int i = 16; i <= 30; i++) {
            plan.append("  - {name: \"Partner " + i + LONG.substring(0, 36) + "\", id: p" + i
                    + ", type: informal, description: Beds, outcome: \"Sees to part " + i + LONG + "\"}\n");
        }
        plan.append("tactics: {outreach: []}\naccountability:\n  roles: [{party: us, responsibilities: [Answer]}]\n");
        plan.append("  boundaries: {privacy: Ours, confidentiality: Ours, information_sharing: Ours}\n  mechanisms:\n");
        for (int i = 1; i <= 20; i++) {
            plan.append("    - {partner: [p1, p2, p3], mechanism: \"Meeting " + i + LONG
                    + "\", every: quarterly, owner: \"Director " + i + LONG + "\", consequence: \"A talk" + LONG
                    + "\"}\n");
        }
        plan.append("timeline:\n");
        for (int i = 1; i <= 60; i++) {
            String due =
                    i > 58 ? "2026-0" + (61 - i) + "-01" : "2027-01-" + (i % 28 + 1 < 10 ? "0" : "") + (i % 28 + 1);
            plan.append(
                    "  - {task: \"Task " + i + LONG + "\", owner: \"Director " + i + LONG + "\", due: " + due + "}\n");
        }
        plan.append("evaluation:\n  approach: We count\n  metrics:\n");
        for (int i = 1; i <= 20; i++) {
            plan.append("    - {metric: \"Metric " + i + LONG
                    + "\", target: {value: 1234567, date: 2027-01-01}, source: Log, every: monthly, owner: \"Director "
                    + i + LONG + "\", unit: \"people " + LONG
                    + "\", baseline: {planned: 2027-01-01}, results: [{date: 2026-10-01, value: 1}]}\n");
        }
        plan.append("agreements:\n");
        for (int i = 1; i <= 20; i++) {
            plan.append("  - {id: a" + i + ", instrument: mou, status: executed, partners: p1, title: \"Memorandum " + i
                    + LONG + "\", purpose: Beds, term: {ends: 2027-02-01}, review: {next: 2026-02-02}}\n");
        }
        return plan.toString();
    }

    private static void list(StringBuilder plan, String start, int count) {
        for (int i = 1; i <= count; i++) {
            plan.append(start).append(i).append(LONG).append("\"}\n");
        }
    }
}
