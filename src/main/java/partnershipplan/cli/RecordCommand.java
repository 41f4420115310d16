package partnershipplan.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import partnershipplan.lint.Linter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code plan record}: what happened, put down in the plan without touching anything else in it. */
final class RecordCommand implements Command {
    private static final String DRY_RUN = "--dry-run";

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description(
                        "Puts down in a plan what happened, and leaves every other byte of it alone:",
                        Recordable.all());
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("WORD")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("What happened, as above. PLAN is a file, or - for standard input"
                        + " (default: the one plan in this folder).")
                .build());
        Options.value(spec, "DATE", "The day it happened, as 2026-11-15 (default: today).", RecordedWords.DATE);
        Options.value(spec, "N", "With result: the count above the line of a percentage.", RecordedWords.NUMERATOR);
        Options.value(spec, "N", "With result: the count below the line.", RecordedWords.DENOMINATOR);
        Options.value(spec, "TEXT", "With checked: how we know.", RecordedWords.EVIDENCE);
        Options.value(spec, "DATE", "With review: when the next one is due.", RecordedWords.NEXT);
        Options.flag(spec, "With result and done: replace what is recorded already.", RecordedWords.REPLACE);
        Options.flag(spec, "Show the change on standard output, and write nothing.", DRY_RUN);
        Options.value(spec, "NAME", "The name that findings give standard input.", "--stdin-filename");
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        RecordedWords words = RecordedWords.of(arguments, console);
        List<Inputs.Input> inputs = new Inputs(console).find(words.input(), arguments.get("--stdin-filename"));
        if (inputs.size() > 1) {
            throw new UsageException("there are " + inputs.size() + " plans here, such as "
                    + inputs.get(0).name() + " and " + inputs.get(1).name()
                    + "; name the one to change as the last word");
        }
        Configurations configurations = Configurations.of(inputs, KnownRules.known(), console);
        LintRun lint = new LintRun(
                new Linter(Options.today(arguments, console)), new LintSettings(configurations, Set.of(), Set.of()));
        return new Recording(lint, console, Options.quiet(arguments), arguments.has(DRY_RUN))
                .of(words.event(), inputs.get(0));
    }
}
