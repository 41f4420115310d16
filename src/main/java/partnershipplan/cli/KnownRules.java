package partnershipplan.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import partnershipplan.config.Known;
import partnershipplan.lint.Catalogue;
import partnershipplan.lint.ComingRules;
import partnershipplan.lint.Pack;
import partnershipplan.lint.Rule;

/** The rules and packs that a configuration may name. */
final class KnownRules {
    private KnownRules() {}

    static Known known() {
        Map<String, Map<String, List<String>>> rules = new LinkedHashMap<>();
        for (Rule rule : Catalogue.all()) {
            rules.put(rule.id(), rule.options());
        }
        for (String rule : ComingRules.IDS) {
            rules.put(rule, Map.of());
        }
        return new Known(rules, packs());
    }

    private static List<String> packs() {
        List<String> packs = new ArrayList<>();
        for (Pack pack : Pack.values()) {
            packs.add(pack.word());
        }
        return packs;
    }
}
