package partnershipplan.cli;

import java.util.ArrayList;
import java.util.List;
import partnershipplan.explain.JsonPages;
import partnershipplan.explain.RulePage;
import partnershipplan.explain.RulePages;
import partnershipplan.explain.TerminalPage;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code plan explain}: a rule's page, or the list of rules. */
final class ExplainCommand implements Command {
    private static final String FORMAT = "--format";

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description("Explains a rule: why it matters, what it stands on, a bad and a good example, how to mend"
                        + " it. Without a rule it lists them all.");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("RULE")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("The rules' ids, as findings show them in brackets.")
                .build());
        Options.value(spec, "FORMAT", "text or json (default: text).", FORMAT);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        List<String> known = RulePages.ids();
        for (String id : arguments.words()) {
            if (!known.contains(id)) {
                throw new UsageException(UnknownRule.told(id, known));
            }
        }
        List<RulePage> pages = pages(arguments.words().isEmpty() ? known : arguments.words());
        String format = arguments.get(FORMAT);
        switch (format == null ? "text" : format) {
            case "json" -> console.out().print(JsonPages.print(pages));
            case "text" -> console.out().print(text(pages, arguments, console));
            default -> throw new UsageException(FORMAT + " takes text or json, not '" + format + "'");
        }
        return ExitCode.DONE;
    }

    private static List<RulePage> pages(List<String> ids) {
        List<RulePage> pages = new ArrayList<>();
        for (String id : ids) {
            pages.add(RulePages.of(id));
        }
        return pages;
    }

    private static String text(List<RulePage> pages, Arguments arguments, Console console) {
        TerminalPage terminal = new TerminalPage(Options.colour(arguments, console));
        if (arguments.words().isEmpty()) {
            return terminal.list(pages);
        }
        StringBuilder text = new StringBuilder();
        for (RulePage page : pages) {
            text.append(text.isEmpty() ? "" : "\n\n").append(terminal.of(page));
        }
        return text.toString();
    }
}
