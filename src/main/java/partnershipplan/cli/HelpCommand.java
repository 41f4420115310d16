package partnershipplan.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code plan help [COMMAND]}. */
final class HelpCommand implements Command {
    private static final String OVERVIEW = """
            plan - partnership plans as files: scaffold, check and publish them

            Usage: plan COMMAND [OPTIONS] [INPUT...]

              init        write a plan whose comments explain each section
              validate    is this a plan? find what is missing or misspelled
              lint        is this a good plan? find what is vague, late or unsafe
              explain     what a rule is for, and how to mend what it finds
              config      which rules hold for a plan, and where that was said
              render      publish it as Markdown, HTML and PDF
              templates   list, copy out or check what decides how documents look
              status      how far along each plan is, and what needs attention
              diff        what changed between two plans, in their own words
              merge-driver
                          merges two people's edits item by item; git calls it
              export      the plan for other programs: a calendar, tables, JSON
              record      put down what happened: a result, a task done, a review
              schema      the format's JSON Schema, for editors
              completion  a completion script for bash and zsh
              help        this text, or a command's own: plan help render

            A first plan:   plan init && plan lint && plan render
            Exit codes:     0 done, 1 findings, 2 wrong usage, 3 could not read or write
            """;

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description("Shows what plan can do, or what one command takes.");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("COMMAND")
                .arity("0..1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("The command to explain.")
                .build());
    }

    @Override
    public int run(Arguments arguments, Console console) {
        List<String> words = arguments.words();
        if (words.isEmpty()) {
            console.out().print(OVERVIEW);
            return ExitCode.DONE;
        }
        Command command = Commands.named(words.get(0));
        if (command == null) {
            throw new UsageException("there is no command '" + words.get(0) + "'\nSee: plan help");
        }
        Cli.line(words.get(0), command).usage(console.out(), CommandLine.Help.Ansi.OFF);
        return ExitCode.DONE;
    }
}
