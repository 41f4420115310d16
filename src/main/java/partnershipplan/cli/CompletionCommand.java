package partnershipplan.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** {@code plan completion}: a script that lets bash and zsh complete commands and options. */
final class CompletionCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description("Prints a completion script for bash and zsh.", "Use it: source <(plan completion)");
    }

    @Override
    public int run(Arguments arguments, Console console) {
        CommandLine plan = new CommandLine(CommandSpec.create().name("plan"));
        for (String name : Commands.NAMES) {
            Command command = Commands.named(name);
            if (command != null) {
                CommandSpec spec = CommandSpec.create().name(name);
                command.describe(spec);
                Options.common(spec);
                plan.addSubcommand(name, spec);
            }
        }
        console.out().print(AutoComplete.bash("plan", plan));
        return ExitCode.DONE;
    }
}
