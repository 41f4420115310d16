package partnershipplan.lint;

import java.util.ArrayList;
import java.util.List;
import partnershipplan.finding.Finding;
import partnershipplan.source.SourceText;

/** Keeps texts that nobody may read out of all that reports print, character for character. */
record Concealment(List<String> secrets) {
    private static final String MARK = "•";

    Linted of(Linted linted) {
        if (secrets.isEmpty()) {
            return linted;
        }
        List<Finding> findings = new ArrayList<>(linted.findings().size());
        for (Finding f : linted.findings()) {
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
        SourceText source = linted.source();
        return new Linted(new SourceText(conceal(source.name()), conceal(source.text())), findings);
    }

    private String conceal(String text) {
        String concealed = text;
        for (String secret : secrets) {
            concealed = concealed.replace(secret, MARK.repeat(secret.codePointCount(0, secret.length())));
        }
        return concealed;
    }
}
