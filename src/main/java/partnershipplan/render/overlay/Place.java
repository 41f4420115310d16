package partnershipplan.render.overlay;

import org.jspecify.annotations.Nullable;

/**
 * Where a tag's faults are told: at the tag itself or, where it stands in a shipped part, at one's own tag that put
 * the part there.
 *
 * @param part the shipped part; null where the tag is in one's own file
 */
record Place(Faults faults, int from, int to, @Nullable String part) {
    void tell(TemplateRule rule, String message, String hint) {
        faults.add(
                rule,
                from,
                to,
                part == null ? message : "the shipped `" + part + "` does not fit here: " + message,
                part == null ? hint : "");
    }
}
