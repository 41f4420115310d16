package partnershipplan.lint.rules.worksheet;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Accountability;
import partnershipplan.model.Boundaries;
import partnershipplan.model.Boundary;
import partnershipplan.vocabulary.Words;

/** A boundary too short to guide anybody, or three that are one and the same. */
public final class AccountabilityBoundaryVague implements Rule {
    private static final int FEWEST_WORDS = 8;

    @Override
    public String id() {
        return "accountability/boundary-vague";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(RuleContext plan) {
        Accountability accountability = plan.plan().accountability();
        Boundaries boundaries = accountability == null ? null : accountability.boundaries();
        if (boundaries == null) {
            return;
        }
        check(boundaries.privacy(), "Privacy", "what is collected and kept, and how long", plan);
        check(boundaries.confidentiality(), "Confidentiality", "who may not be told, and how that is kept", plan);
        check(boundaries.informationSharing(), "Information sharing", "what goes to whom, on what ground", plan);
        if (areTheSame(boundaries) && !isShort(boundaries.privacy(), plan)) {
            plan.report(
                    boundaries.path(),
                    "Privacy, confidentiality and information sharing say the same three times. Write under `privacy:`"
                            + " what is collected and kept, under `confidentiality:` who may not be told, and under"
                            + " `information_sharing:` what goes to whom, on what ground.");
        }
    }

    private static void check(@Nullable Boundary boundary, String name, String what, RuleContext plan) {
        if (boundary != null && isShort(boundary, plan)) {
            plan.report(
                    boundary.path(),
                    name + " has only a few words, which nobody can act on. Write " + what
                            + ", or name the written policy under `reference:`.");
        }
    }

    private static boolean isShort(@Nullable Boundary boundary, RuleContext plan) {
        return boundary != null
                && boundary.policy() != null
                && plan.lacks(boundary, "reference")
                && Words.of(boundary.policy()).count() < FEWEST_WORDS;
    }

    private static boolean areTheSame(Boundaries boundaries) {
        return areTheSame(boundaries.privacy(), boundaries.confidentiality())
                && areTheSame(boundaries.privacy(), boundaries.informationSharing());
    }

    /** Whether two say the same; the same words for two written policies are not the same. */
    private static boolean areTheSame(@Nullable Boundary a, @Nullable Boundary b) {
        return a != null
                && b != null
                && a.policy() != null
                && b.policy() != null
                && Objects.equals(a.reference(), b.reference())
                && Arrays.equals(
                        Words.of(a.policy()).words(), Words.of(b.policy()).words());
    }
}
