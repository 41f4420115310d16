package partnershipplan.cli;

import java.io.PrintStream;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import partnershipplan.config.Config;
import partnershipplan.config.Levels;
import partnershipplan.lint.Catalogue;
import partnershipplan.lint.Pack;
import partnershipplan.lint.Settings;

/**
 * How each plan of a run is linted: what its configuration says, and what the command line adds.
 *
 * @param packs those that the command line turns on
 * @param only the rules that the command line asks for
 */
record LintSettings(Configurations configurations, Set<Pack> packs, Set<String> only) {
    Settings of(Inputs.Input input) {
        Configurations.Applied applied = configurations.of(input);
        Config config = applied.config();
        Levels levels = config.levels(applied.plan());
        return new Settings(asked(config), only, levels::severity, levels::option, applied.custom());
    }

    private Set<Pack> asked(Config config) {
        if (config.packs() == null) {
            return packs;
        }
        Set<Pack> all = EnumSet.noneOf(Pack.class);
        all.addAll(packs);
        for (String word : config.packs()) {
            all.add(Objects.requireNonNull(Pack.named(word)));
        }
        return all;
    }

    /** Says of each pack that is asked for and has no rules yet that nothing is checked for it. */
    void tellOfEmptyPacks(PrintStream err) {
        Set<Pack> all = EnumSet.noneOf(Pack.class);
        all.addAll(packs);
        for (Config config : configurations.all()) {
            all.addAll(asked(config));
        }
        for (Pack pack : all) {
            if (Catalogue.of(pack).isEmpty()) {
                err.println(
                        "note: the pack " + pack.word() + " has no rules in this version; nothing is checked for it");
            }
        }
    }
}
