package partnershipplan.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.explain.RulePages;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Linter;
import partnershipplan.lint.Pack;
import partnershipplan.report.RuleTexts;
import picocli.CommandLine.Model.CommandSpec;

/** {@code plan lint}: is this a good plan? */
final class LintCommand implements Command, Checking {
    private static final String FAIL_ON = "--fail-on";
    private static final String RULE = "--rule";
    private static final String PACK = "--pack";
    private static final String FIX = "--fix";
    private static final String DIFF = "--diff";

    @Override
    public String command() {
        return "lint";
    }

    @Override
    public String checked() {
        return "everything validate checks, and the rules";
    }

    @Override
    public RuleTexts texts() {
        return new PageTexts();
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description("Is this a good plan? Everything validate says, then the rules: must-haves, owners,"
                        + " dates, boundaries, privacy, words.");
        Options.inputs(spec);
        Options.value(
                spec, "SEVERITY", "Fail on findings as bad as: error, warning, info, never (default: error).", FAIL_ON);
        Options.values(spec, "ID", "Run only this rule; repeatable.", RULE);
        Options.values(spec, "NAME", "Turn this pack on as well: " + packs() + "; repeatable.", PACK);
        Options.flag(
                spec,
                "Mend what can only be meant one way, and mark what is missing with TODO; keeps comments and layout.",
                FIX);
        Options.flag(spec, "With --fix: show the changes on standard output, and write nothing.", DIFF);
        Reports.describe(spec);
    }

    @Override
    public boolean takesInputs() {
        return true;
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        Severity threshold = threshold(arguments.get(FAIL_ON));
        List<Inputs.Input> inputs = new Inputs(console).find(arguments);
        Configurations configurations = Configurations.of(inputs, KnownRules.known(), console);
        LintSettings settings = new LintSettings(
                configurations, packs(arguments.all(PACK)), rules(arguments.all(RULE), configurations));
        if (!Options.quiet(arguments)) {
            settings.tellOfEmptyPacks(console.err());
        }
        Linter linter = new Linter(Options.today(arguments, console));
        boolean fix = fixes(arguments);
        boolean diff = arguments.has(DIFF);
        CheckRun.Judge judge = fix
                ? new Fixing(linter, settings, diff, Options.quiet(arguments))
                : read -> CheckRun.Outcome.of(linter.lint(read.parsed(), settings.of(read.input())));
        try (Reports reports = Reports.of(arguments, console, this, taken(arguments, fix, diff))) {
            return new CheckRun(judge, reports, console, Options.verbose(arguments)).over(inputs, threshold);
        }
    }

    private static boolean fixes(Arguments arguments) {
        if (arguments.has(DIFF) && !arguments.has(FIX)) {
            throw new UsageException(DIFF + " shows what " + FIX + " would change; say both");
        }
        return arguments.has(FIX);
    }

    /** What standard output is for, if not for findings. */
    private static @Nullable String taken(Arguments arguments, boolean fix, boolean diff) {
        if (diff) {
            return "the changes";
        }
        return fix && arguments.words().contains(Inputs.STDIN) ? "the plan" : null;
    }

    private static @Nullable Severity threshold(@Nullable String word) {
        return switch (word == null ? "error" : word) {
            case "error" -> Severity.ERROR;
            case "warning" -> Severity.WARNING;
            case "info" -> Severity.INFO;
            case "never" -> null;
            default -> throw new UsageException(FAIL_ON + " takes error, warning, info or never, not '" + word + "'");
        };
    }

    private static Set<Pack> packs(List<String> words) {
        Set<Pack> packs = EnumSet.noneOf(Pack.class);
        for (String word : words) {
            Pack pack = Pack.named(word);
            if (pack == null) {
                throw new UsageException("there is no pack '" + word + "'; it is one of: " + packs());
            }
            packs.add(pack);
        }
        return packs;
    }

    private static Set<String> rules(List<String> ids, Configurations configurations) {
        List<String> known = RulePages.ids();
        known.addAll(configurations.customIds());
        for (String id : ids) {
            if (!known.contains(id)) {
                throw new UsageException(UnknownRule.told(id, known));
            }
        }
        return Set.copyOf(ids);
    }

    private static String packs() {
        StringBuilder words = new StringBuilder();
        for (Pack pack : Pack.values()) {
            words.append(words.isEmpty() ? "" : ", ").append(pack.word());
        }
        return words.toString();
    }
}
