package partnershipplan.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import partnershipplan.lint.Catalogue;
import partnershipplan.lint.Rule;
import partnershipplan.parse.Rules;

/** The pages of all rules, as they are shipped. */
public final class RulePages {
    private RulePages() {}

    /** The ids of all rules, those of {@code validate} first. */
    public static List<String> ids() {
        List<String> ids = new ArrayList<>(Rules.ALL);
        for (Rule rule : Catalogue.all()) {
            ids.add(rule.id());
        }
        return ids;
    }

    /** The page of a rule that there is. */
    public static RulePage of(String id) {
        return RulePage.read(markdown(id));
    }

    /** The page of a rule, as written. */
    static String markdown(String id) {
        try (InputStream in = RulePages.class.getResourceAsStream("/rules/" + id + ".md")) {
            if (in == null) {
                throw new IllegalArgumentException("no page explains " + id);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
