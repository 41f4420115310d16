package partnershipplan.lint;

import java.util.ArrayList;
import java.util.List;
import partnershipplan.vocabulary.Terms;

/** A term of a list, found in a text of the plan. */
public record FoundTerm(PlanText text, Terms.Hit hit) {
    static List<FoundTerm> all(Terms terms, List<PlanText> texts) {
        List<FoundTerm> found = new ArrayList<>(0);
        for (PlanText text : texts) {
            for (Terms.Hit hit : terms.in(text.text())) {
                found.add(new FoundTerm(text, hit));
            }
        }
        return found;
    }
}
