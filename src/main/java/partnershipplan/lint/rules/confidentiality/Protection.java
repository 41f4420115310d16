package partnershipplan.lint.rules.confidentiality;

import java.util.Set;
import partnershipplan.model.Regime;

/** The laws that protect what survivors tell whoever serves them with federal money. */
final class Protection {
    private Protection() {}

    static boolean isOwed(Set<Regime> regimes) {
        return regimes.contains(Regime.VAWA) || regimes.contains(Regime.FVPSA) || regimes.contains(Regime.VOCA);
    }
}
