package partnershipplan.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

final class RenderCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {}

    @Override
    public int run(ParseResult arguments, Console console) {
        return 0;
    }
}
