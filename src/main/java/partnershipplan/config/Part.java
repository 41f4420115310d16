package partnershipplan.config;

import java.util.ArrayList;
import java.util.List;

/** The mappings of a configuration that have keys of their own. */
enum Part {
    ROOT(
            List.of(),
            List.of("extends", "packs", "rules", "overrides", "vocabulary", "templates", "house", "custom_rules")),
    OVERRIDE(List.of("files", "rules"), List.of()),
    VOCABULARY(List.of(), List.of("services")),
    SERVICE(List.of("id", "label"), List.of()),
    HOUSE(List.of(), List.of("name", "logo", "colors")),
    LOGO(List.of("file", "alt"), List.of()),
    COLORS(List.of(), List.of("main", "accent")),
    CUSTOM_RULE(List.of("id", "message", "given", "then"), List.of("severity"));

    final List<String> required;
    private final List<String> optional;

    Part(List<String> required, List<String> optional) {
        this.required = required;
        this.optional = optional;
    }

    /** All keys, the required ones first. */
    List<String> keys() {
        List<String> keys = new ArrayList<>(required);
        keys.addAll(optional);
        return keys;
    }
}
