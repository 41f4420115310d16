package partnershipplan.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import partnershipplan.finding.Checked;
import partnershipplan.lint.Catalogue;
import partnershipplan.lint.Concealment;
import partnershipplan.lint.Linter;
import partnershipplan.lint.Pack;
import partnershipplan.lint.Settings;
import partnershipplan.parse.Parsed;
import partnershipplan.report.RuleTexts;

/** One run of {@code plan lint}: it judges each plan, and knows at the end which rules ran. */
final class LintRun implements Checking {
    private final Linter linter;
    private final LintSettings settings;

    /** The packs that were on for some plan; several plans are judged at once. */
    private final Set<Pack> packs = Collections.synchronizedSet(EnumSet.noneOf(Pack.class));

    LintRun(Linter linter, LintSettings settings) {
        this.linter = linter;
        this.settings = settings;
    }

    /** Judges a plan. */
    Checked check(Inputs.Input input, Parsed parsed) {
        Settings chosen = settings.of(input);
        for (Pack pack : Pack.values()) {
            if (parsed.plan() != null && chosen.turnsOn(pack, parsed.plan())) {
                packs.add(pack);
            }
        }
        return linter.lint(parsed, chosen);
    }

    /** What reports of a plan may not print. */
    Concealment concealment(Inputs.Input input, Parsed parsed) {
        return linter.concealment(parsed, settings.of(input));
    }

    @Override
    public String command() {
        return "lint";
    }

    @Override
    public String checked() {
        boolean chosen = !settings.only().isEmpty();
        List<String> names = chosen ? new ArrayList<>(new TreeSet<>(settings.only())) : packs();
        return "everything validate checks, and the " + (chosen ? "rule" : "pack") + (names.size() == 1 ? " " : "s ")
                + listed(names);
    }

    /** The packs that were on and have rules in this version. */
    private List<String> packs() {
        List<String> words = new ArrayList<>();
        for (Pack pack : packs) {
            if (!Catalogue.of(pack).isEmpty()) {
                words.add(pack.word());
            }
        }
        return words;
    }

    private static String listed(List<String> names) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            list.append(i == 0 ? "" : i == names.size() - 1 ? " and " : ", ").append(names.get(i));
        }
        return list.toString();
    }

    @Override
    public RuleTexts texts() {
        return new PageTexts();
    }
}
