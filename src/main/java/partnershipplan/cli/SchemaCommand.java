package partnershipplan.cli;

import java.io.IOException;
import partnershipplan.schema.PlanSchema;
import picocli.CommandLine.Model.CommandSpec;

/** {@code plan schema}: the JSON Schema, for editors. */
final class SchemaCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description("Prints the JSON Schema (2020-12) of the plan format, for editors.");
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        console.out().print(PlanSchema.print());
        return ExitCode.DONE;
    }
}
