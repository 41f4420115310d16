package partnershipplan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.audience.Audience;
import partnershipplan.audience.Seen;
import partnershipplan.export.ExportForm;
import partnershipplan.export.PlanJson;
import partnershipplan.export.calendar.PlanCalendar;
import picocli.CommandLine.Model.CommandSpec;

/** {@code plan export}: the plan for other programs. */
final class ExportCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description("Writes a plan for other programs: its days as a calendar, or all of it as JSON.");
        Options.inputs(spec);
        Options.value(spec, "FORM", "The form: " + forms(", ") + ".", "--to");
        Options.value(spec, "FILE|FOLDER|-", "Where to write (default: -, standard output).", "-o", "--output");
        Options.flag(spec, "Replace a file that plan did not make.", "--force");
        Audiences.describe(spec);
    }

    @Override
    public boolean takesInputs() {
        return true;
    }

    /** A copy that was made, and where it goes; null for standard output. */
    private record Made(
            ValidPlans.Valid plan, Seen seen, @Nullable Path file, byte[] bytes) {}

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        ExportForm form = form(arguments);
        ExportOutputs outputs = ExportOutputs.of(arguments, form, console);
        Instant time = RenderTimes.of(arguments, console).time();
        ValidPlans valid = ValidPlans.read(arguments, console);
        outputs.refuseSeveral(valid.plans().size());
        List<Made> made = new ArrayList<>();
        for (ValidPlans.Valid one : valid.plans()) {
            Seen seen = RenderJob.seen(one, Audiences.of(Audiences.name(arguments), one.plan()));
            Path file = outputs.file(one.input(), seen.audience());
            made.add(new Made(one, seen, file, bytes(form, seen, time, file)));
        }
        write(made, outputs, arguments, console);
        return valid.exitCode();
    }

    private static byte[] bytes(ExportForm form, Seen seen, Instant time, @Nullable Path file) throws IOException {
        return switch (form) {
            case ICS -> PlanCalendar.of(seen, time, published(file)).getBytes(StandardCharsets.UTF_8);
            case JSON -> PlanJson.of(seen.plan()).getBytes(StandardCharsets.UTF_8);
        };
    }

    /** The calendar that stands where the new one goes; null where there is none. */
    private static @Nullable String published(@Nullable Path file) throws IOException {
        return file != null && MadeByPlan.is(file) ? Files.readString(file) : null;
    }

    private static void write(List<Made> made, ExportOutputs outputs, Arguments arguments, Console console)
            throws IOException {
        outputs.files()
                .refuseConflicts(
                        made.stream().map(Made::file).toList(),
                        made.stream().allMatch(one -> one.seen().audience().equals(Audience.PUBLIC)));
        RenderNotes notes = new RenderNotes(console, Options.quiet(arguments), Options.verbose(arguments));
        for (Made one : made) {
            outputs.files().write(one.file(), one.bytes());
            if (one.file() != null) {
                notes.wrote(one.file());
                notes.nameHides(one.file(), one.seen());
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
