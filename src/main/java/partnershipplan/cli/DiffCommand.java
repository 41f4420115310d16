package partnershipplan.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import partnershipplan.audience.Audience;
import partnershipplan.audience.Seen;
import partnershipplan.change.Changes;
import partnershipplan.model.Plan;
import partnershipplan.render.Form;
import partnershipplan.report.JsonChanges;
import partnershipplan.report.TextChanges;
import partnershipplan.vocabulary.Labels;
import partnershipplan.vocabulary.OwnServices;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code plan diff}: what changed between two plans, in their own words. */
final class DiffCommand implements Command {
    private static final List<String> FORMS = List.of("text", "md", "html", "json");

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
        DiffDriver driver = DiffDriver.of(arguments.words(), console);
        if (driver != null) {
            console.out().println(driver.path());
            return driver.isOneSided() ? driver.tell(console) : drive(driver, arguments, console);
        }
        DiffSides sides = DiffSides.of(arguments, console);
        DiffPlans plans = DiffPlans.read(sides, console);
        if (plans == null) {
            console.err().println("Nothing was compared: mend the errors first.");
            return ExitCode.FINDINGS;
        }
        boolean changed = write(form, plans, arguments, console);
        return arguments.has("--exit-code") && changed ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    /** As git calls it: what is no plan is told by lines, so that git goes on. */
    private static int drive(DiffDriver driver, Arguments arguments, Console console) throws IOException {
        DiffPlans plans = DiffPlans.quietly(driver.sides(console), console);
        if (plans == null) {
            console.out().print(driver.lines(console));
        } else {
            write("text", plans, arguments, console);
        }
        console.out().println();
        return ExitCode.DONE;
    }

    /** Writes what changed; whether anything did. */
    private static boolean write(String form, DiffPlans plans, Arguments arguments, Console console)
            throws IOException {
        Audience audience = Audiences.of(arguments, plans.partners());
        plans.refuseHidden(audience);
        Inputs.Input input =
                new Inputs.Input(plans.sides().after().name(), plans.sides().file(), console);
        Renderers renderers = Renderers.of(null, List.of(input), console);
        Changes changes = Changes.between(
                Seen.of(plans.before(), audience).plan(),
                Seen.of(plans.after(), audience).plan(),
                labels(plans.after(), renderers.services(input)));
        switch (form) {
            case "json" -> json(changes, plans.sides(), audience, console);
            case "md", "html" -> {
                Form published = form.equals("md") ? Form.MD : Form.HTML;
                LocalDate day = RenderTimes.of(arguments, console).day();
                console.out()
                        .write(renderers
                                .of(input)
                                .changes(changes, audience, published, day)
                                .bytes());
            }
            default -> text(changes, arguments, console);
        }
        return !changes.all().isEmpty();
    }

    private static String form(Arguments arguments) {
        String form = arguments.get("--format");
        if (form != null && !FORMS.contains(form)) {
            throw new UsageException("there is no format '" + form + "'; it is one of: " + String.join(", ", FORMS));
        }
        return form == null ? "text" : form;
    }

    private static Labels labels(Plan plan, OwnServices services) {
        return Labels.of(plan.language() == null ? "en" : plan.language(), services);
    }

    private static void text(Changes changes, Arguments arguments, Console console) throws IOException {
        Writer out = Utf8.writer(console.out());
        new TextChanges(out, Options.colour(arguments, console)).write(changes);
        out.flush();
    }

    private static void json(Changes changes, DiffSides sides, Audience audience, Console console) throws IOException {
        var head = new JsonChanges.Head(sides.before().name(), sides.after().name(), audience.name());
        JsonChanges.write(head, changes, Utf8.writer(console.out()));
    }
}
