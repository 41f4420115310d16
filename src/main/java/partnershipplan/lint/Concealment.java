package partnershipplan.lint;

import java.util.ArrayList;
import java.util.List;
import partnershipplan.finding.Checked;
import partnershipplan.finding.Finding;
import partnershipplan.source.SourceText;

/** Keeps texts that nobody may read out of all that reports print, character for character. */
record Concealment(List<String> secrets) {
    private static final String MARK = "•";

    Checked of(Checked checked) {
        if (secrets.isEmpty()) {
            return checked;
        }
        List<Finding> findings = new ArrayList<>(checked.findings().size());
        for (Finding f : checked.findings()) {
            findings.add(new Finding(
                    f.rule(),
                    f.severity(),
                    conceal(f.file()),
                    f.span(),
                    conceal(f.path()),
                    conceal(f.message()),
                    conceal(f.hint()),
                    f.waived()));
        }
        SourceText source = checked.source();
        return new Checked(new SourceText(conceal(source.name()), conceal(source.text())), findings);
    }

    private String conceal(String text) {
        String concealed = text;
        for (String secret : secrets) {
            concealed = concealed.replace(secret, MARK.repeat(secret.codePointCount(0, secret.length())));
        }
        return concealed;
    }
}
