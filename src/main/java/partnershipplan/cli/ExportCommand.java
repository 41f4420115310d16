package partnershipplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.audience.Audience;
import partnershipplan.audience.Seen;
import partnershipplan.export.ExportForm;
import picocli.CommandLine.Model.CommandSpec;

/** {@code plan export}: the plan for other programs. */
final class ExportCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description("Writes a plan for other programs:"
                        + " its days as a calendar, its lists as tables or a spreadsheet, or all of it as JSON.");
        Options.inputs(spec);
        Options.value(spec, "FORM", "The form: " + forms(", ") + ".", "--to");
        Options.value(spec, "FILE|FOLDER|-", "Where to write (default: -, standard output).", "-o", "--output");
        Options.value(spec, "NAME", "Of csv, this table alone, such as timeline.", ExportOutputs.TABLE);
        Options.flag(spec, "Replace a file that plan did not make.", "--force");
        Audiences.describe(spec);
    }

    @Override
    public boolean takesInputs() {
        return true;
    }

    /** A copy that was made. */
    private record Made(ValidPlans.Valid plan, Seen seen, List<ExportFiles.MadeFile> files) {}

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        ExportForm form = form(arguments);
        ExportOutputs outputs = ExportOutputs.of(arguments, form, console);
        ExportFiles files =
                new ExportFiles(outputs, RenderTimes.of(arguments, console).time());
        ValidPlans valid = ValidPlans.read(arguments, console);
        outputs.refuseSeveral(valid.plans().size());
        List<Made> made = new ArrayList<>();
        for (ValidPlans.Valid one : valid.plans()) {
            Seen seen = Audiences.copy(one.input(), one.plan(), Audiences.of(arguments, one.plan()));
            made.add(new Made(one, seen, files.of(one.input(), seen)));
        }
        refuseConflicts(made, outputs);
        write(made, outputs, new RenderNotes(console, Options.quiet(arguments), Options.verbose(arguments)));
        return valid.exitCode();
    }

    private static void refuseConflicts(List<Made> made, ExportOutputs outputs) throws IOException {
        List<@Nullable Path> paths = new ArrayList<>();
        made.forEach(one -> one.files().forEach(file -> paths.add(file.path())));
        outputs.files()
                .refuseConflicts(
                        paths,
                        made.stream().allMatch(one -> one.seen().audience().equals(Audience.PUBLIC)));
    }

    private static void write(List<Made> made, ExportOutputs outputs, RenderNotes notes) throws IOException {
        for (Made one : made) {
            for (ExportFiles.MadeFile file : one.files()) {
                outputs.files().write(file.path(), file.bytes());
                if (file.path() != null) {
                    notes.wrote(file.path());
                    notes.nameHides(file.path(), one.seen());
                }
            }
            if (!outputs.toStdout()) {
                notes.leftOut(one.seen(), one.plan());
            }
        }
    }

    private static ExportForm form(Arguments arguments) {
        String name = arguments.get("--to");
        if (name == null) {
            throw new UsageException("say in which form: --to " + forms(", --to "));
        }
        ExportForm form = ExportForm.named(name);
        if (form == null) {
            throw new UsageException("there is no form '" + name + "'; --to takes " + forms(", "));
        }
        return form;
    }

    private static String forms(String between) {
        List<String> words = new ArrayList<>();
        for (ExportForm form : ExportForm.values()) {
            words.add(form.word());
        }
        return String.join(between, words);
    }
}
