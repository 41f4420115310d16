package partnershipplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import partnershipplan.audience.Seen;
import partnershipplan.export.PlanJson;
import partnershipplan.model.Plan;
import picocli.CommandLine.Model.CommandSpec;

/** {@code plan export}: the plan for other programs. */
final class ExportCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description("Prints the normalised plan for other programs.");
        Options.inputs(spec);
        Options.value(spec, "FORM", "The form: json.", "--to");
        Options.value(spec, "FILE", "The file to write (default: -, standard output).", "-o", "--output");
        Options.flag(spec, "Replace a file that is there already.", "--force");
        Audiences.describe(spec);
    }

    @Override
    public boolean takesInputs() {
        return true;
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        String form = arguments.get("--to");
        if (!"json".equals(form)) {
            throw new UsageException(
                    form == null ? "say in which form: --to json" : "there is no form '" + form + "'; it is: json");
        }
        ValidPlans valid = ValidPlans.read(arguments, console);
        if (valid.plans().size() > 1) {
            throw new UsageException(
                    "export one plan at a time; these are " + valid.plans().size());
        }
        for (ValidPlans.Valid one : valid.plans()) {
            Plan plan = one.plan();
            String json =
                    PlanJson.of(Seen.of(plan, Audiences.of(arguments, plan)).plan());
            write(arguments, console, json);
        }
        return valid.exitCode();
    }

    private static void write(Arguments arguments, Console console, String json) throws IOException {
        String output = arguments.get("--output");
        if (output == null || output.equals(Inputs.STDIN)) {
            console.out().print(json);
            return;
        }
        var file = console.folder().resolve(output);
        if (Files.exists(file) && !arguments.has("--force")) {
            throw new UsageException(output + " is there already; --force replaces it");
        }
        SafeFiles.replace(file, json);
        console.err().println("wrote " + output);
    }
}
