package partnershipplan.lint.rules.agreements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.lint.Agreements;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Agreement;
import partnershipplan.model.Instrument;

/** The agreements that are letters of intent. */
final class Letters {
    private Letters() {}

    /** Those that can still be mended. */
    static List<Agreement> written(RuleContext plan) {
        List<Agreement> letters = new ArrayList<>(0);
        for (Agreement agreement : Agreements.written(plan)) {
            if (agreement.instrument() == Instrument.LETTER_OF_INTENT) {
                letters.add(agreement);
            }
        }
        return letters;
    }

    /** Since when a letter stands: the last signature, or else the day it takes effect. */
    static @Nullable LocalDate executed(Agreement letter) {
        LocalDate signed = letter.lastSignature();
        return signed == null ? letter.effectiveDay() : signed;
    }
}
