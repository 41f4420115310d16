package partnershipplan.render.chapter;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.RequiredService;

/**
 * A service that someone offers; what is not said means any.
 *
 * @param stands whether it can be had already; else the partnership is still to come
 */
record Offer(String service, List<String> populations, List<String> areas, List<String> languages, boolean stands) {
    boolean answers(RequiredService need) {
        return need.service() != null
                && key(need.service()).equals(key(service))
                && fits(need.population(), populations)
                && fits(need.area(), areas)
                && fits(need.language(), languages);
    }

    private static boolean fits(@Nullable String wanted, List<String> offered) {
        if (wanted == null || offered.isEmpty()) {
            return true;
        }
        for (String one : offered) {
            if (key(one).equals(key(wanted))) {
                return true;
            }
        }
        return false;
    }

    /** Services and places are the same but for case and blanks around them. */
    static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
