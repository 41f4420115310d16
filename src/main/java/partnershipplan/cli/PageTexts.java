package partnershipplan.cli;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.explain.RulePage;
import partnershipplan.explain.RulePages;
import partnershipplan.finding.Severity;
import partnershipplan.report.RuleTexts;

/** What the rules' pages say of them. */
final class PageTexts implements RuleTexts {
    private final Set<String> known = new HashSet<>(RulePages.ids());

    @Override
    public @Nullable Text of(String rule) {
        if (!known.contains(rule)) {
            return null;
        }
        RulePage page = RulePages.of(rule);
        StringBuilder help = new StringBuilder(page.summary());
        for (RulePage.Part part : page.parts()) {
            help.append("\n\n## ").append(part.heading()).append("\n\n").append(part.text());
        }
        return new Text(page.summary(), help.append('\n').toString(), severity(page));
    }

    private static Severity severity(RulePage page) {
        String first = page.severity().split("[^a-z]", 2)[0];
        return Severity.valueOf(first.toUpperCase(Locale.ROOT));
    }
}
