package partnershipplan.lint;

import java.util.List;

/** The rules of packs that are still to come: plans and configurations may name them already, without effect. */
public final class ComingRules {
    public static final List<String> IDS = List.of(
            "coalition/coverage-gap",
            "coalition/single-provider",
            "coalition/identity-conflict",
            "coalition/terms-conflict",
            "coalition/sector-gap");

    private ComingRules() {}
}
