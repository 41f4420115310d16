package partnershipplan.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import partnershipplan.audience.Audience;
import partnershipplan.audience.Seen;
import partnershipplan.change.Changes;
import partnershipplan.model.Plan;
import partnershipplan.report.JsonChanges;
import partnershipplan.report.TextChanges;
import partnershipplan.vocabulary.Labels;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code plan diff}: what changed between two plans, in their own words. */
final class DiffCommand implements Command {
    private static final List<String> FORMS = List.of("text", "json");

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description("Says what changed between two plans, or two revisions of one.");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("FILE")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("OLD and NEW; or one FILE, whose revisions in git are compared.")
                .build());
        DiffSides.describe(spec);
        Options.value(spec, "FORM", "The form: " + String.join(", ", FORMS) + " (default: text).", "--format");
        Options.flag(spec, "End with exit code 1 where something changed.", "--exit-code");
        Audiences.describe(spec);
        Options.value(spec, "NAME", "The name that findings give standard input.", "--stdin-filename");
    }

    @Override
    public boolean takesInputs() {
        return true;
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        String form = form(arguments);
        DiffSides sides = DiffSides.of(arguments, console);
        DiffPlans plans = DiffPlans.read(sides, console);
        if (plans == null) {
            console.err().println("Nothing was compared: mend the errors first.");
            return ExitCode.FINDINGS;
        }
        Audience audience = Audiences.of(arguments, plans.partners());
        plans.refuseHidden(audience);
        Changes changes = Changes.between(
                Seen.of(plans.before(), audience).plan(),
                Seen.of(plans.after(), audience).plan(),
                labels(plans.after()));
        var head = new JsonChanges.Head(sides.before().name(), sides.after().name(), audience.name());
        write(form, changes, head, arguments, console);
        return arguments.has("--exit-code") && !changes.all().isEmpty() ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private static String form(Arguments arguments) {
        String form = arguments.get("--format");
        if (form != null && !FORMS.contains(form)) {
            throw new UsageException("there is no format '" + form + "'; it is one of: " + String.join(", ", FORMS));
        }
        return form == null ? "text" : form;
    }

    private static Labels labels(Plan plan) {
        return Labels.of(plan.language() == null ? "en" : plan.language());
    }

    private static void write(String form, Changes changes, JsonChanges.Head head, Arguments arguments, Console console)
            throws IOException {
        Writer out = Utf8.writer(console.out());
        switch (form) {
            case "json" -> JsonChanges.write(head, changes, out);
            default -> new TextChanges(out, Options.colour(arguments, console)).write(changes);
        }
        out.flush();
    }
}
