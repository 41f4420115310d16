package partnershipplan.explain;

/** The list of all rules that is {@code docs/rules/README.md}. */
public final class CataloguePage {
    private CataloguePage() {}

    /** The rules as Markdown tables, one a pack, each linked to its page. */
    public static String text() {
        StringBuilder page = new StringBuilder();
        String pack = "";
        for (String id : RulePages.ids()) {
            RulePage rule = RulePages.of(id);
            if (!rule.pack().equals(pack)) {
                pack = rule.pack();
                page.append("\n## ").append(pack).append("\n\n| rule | severity | finds |\n| --- | --- | --- |\n");
            }
            page.append("| [").append(id).append("](").append(id).append(".md) | ");
            page.append(rule.severity()).append(" | ").append(rule.summary()).append(" |\n");
        }
        return page.toString();
    }
}
