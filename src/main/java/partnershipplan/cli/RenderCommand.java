package partnershipplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.audience.Audience;
import partnershipplan.audience.Seen;
import partnershipplan.format.Type;
import partnershipplan.render.Form;
import partnershipplan.render.Rendered;
import partnershipplan.render.Renderer;
import partnershipplan.render.template.TemplateException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code plan render}: publishes plans. */
final class RenderCommand implements Command {
    private static final String EXPLAIN = "--explain-audience";

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description(
                        "Publishes plans as Markdown, HTML, PDF and Word documents.",
                        "An internal copy carries that on each page and in its name; NAME.pdf is the public copy alone.");
        Options.inputs(spec);
        Options.value(
                spec, "FORMS", "The forms, with commas between: md,html,pdf,docx (default: md,html,pdf).", "--to");
        Options.value(spec, "FILE|FOLDER|-", "Where to write (default: beside the plan).", "-o", "--output");
        Audiences.describe(spec);
        Options.flag(
                spec,
                "Write nothing, whatever --to and -o say: list what the audience does not see, where, and why.",
                EXPLAIN);
        Options.value(spec, "DOCUMENT", "The document: plan (default: plan).", "--document");
        Options.value(spec, "FOLDER", "Templates of your own, which lie over the shipped ones.", "--templates");
        Options.flag(spec, "Replace files that plan did not make.", "--force");
    }

    @Override
    public boolean takesInputs() {
        return true;
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        String document = arguments.get("--document");
        if (document != null && !document.equals("plan")) {
            throw new UsageException("there is no document '" + document + "'; it is: plan");
        }
        Outputs outputs = Outputs.of(arguments, console);
        LocalDate today = today(arguments, console);
        Instant timestamp = timestamp(arguments, console, today);
        Path templates = templates(arguments, console);
        ValidPlans valid = ValidPlans.read(arguments, console);
        if (arguments.has(EXPLAIN)) {
            explain(valid, arguments, console);
            return valid.exitCode();
        }
        Renderers renderers = Renderers.of(
                templates, valid.plans().stream().map(ValidPlans.Valid::input).toList(), console);
        List<Copy> copies = new ArrayList<>();
        List<Made> made = new ArrayList<>();
        for (ValidPlans.Valid one : valid.plans()) {
            Seen seen = seen(one, Audiences.of(arguments, one.plan()));
            copies.add(new Copy(one, seen));
            Renderer renderer = renderers.of(one.input());
            for (Form form : outputs.forms()) {
                Rendered rendered = render(renderer, seen, form, today, timestamp);
                made.add(new Made(seen, outputs.file(one.input(), seen.audience(), form), rendered));
            }
        }
        outputs.refuseConflicts(
                made.stream().map(Made::file).toList(),
                copies.stream().allMatch(copy -> copy.seen().audience().equals(Audience.PUBLIC)));
        RenderNotes notes = new RenderNotes(console, Options.quiet(arguments), Options.verbose(arguments));
        for (Made one : made) {
            outputs.write(one.file(), one.rendered().bytes());
            notes.wrote(one.file(), one.rendered());
            if (outputs.toFile()) {
                notes.nameHides(one.file(), one.seen());
            }
        }
        copies.forEach(copy -> notes.leftOut(copy.seen(), copy.plan()));
        return valid.exitCode();
    }

    private static void explain(ValidPlans valid, Arguments arguments, Console console) {
        AudienceExplanation explanation = new AudienceExplanation(console.out());
        for (ValidPlans.Valid one : valid.plans()) {
            explanation.tell(one, Audiences.of(arguments, one.plan()));
        }
        explanation.total(Audiences.name(arguments));
        if (Audiences.name(arguments).equals(Audience.INTERNAL.name()) && !Options.quiet(arguments)) {
            console.err()
                    .println("An internal copy has everything; add --audience public, partners or a partner's id.");
        }
    }

    /** A plan as its audience sees it. */
    private record Copy(ValidPlans.Valid plan, Seen seen) {}

    /**
     * A document that is ready to be written.
     *
     * @param file null for standard output
     */
    private record Made(Seen seen, @Nullable Path file, Rendered rendered) {}

    private static Seen seen(ValidPlans.Valid one, Audience audience) {
        var visibility = one.plan().meta().visibility();
        if (visibility != null && !audience.sees(visibility)) {
            throw new FailureException(
                    one.input().name() + " says `visibility: "
                            + Type.Choice.text(visibility)
                            + "` for the whole plan, so there is nothing for "
                            + audience.name() + " to see",
                    null);
        }
        return Seen.of(one.plan(), audience);
    }

    private static Rendered render(Renderer renderer, Seen seen, Form form, LocalDate today, Instant timestamp) {
        try {
            return renderer.render(seen, form, today, timestamp);
        } catch (TemplateException e) {
            throw new FailureException(String.valueOf(e.getMessage()), e);
        }
    }

    private static @Nullable Path templates(Arguments arguments, Console console) {
        String folder = arguments.get("--templates");
        if (folder == null) {
            return null;
        }
        Path path = console.folder().resolve(folder);
        if (!Files.isDirectory(path)) {
            throw new UsageException("--templates takes a folder, and '" + folder + "' is none");
        }
        return path;
    }

    /** The day the document names: as given, else that of the given timestamp, else today. */
    private static LocalDate today(Arguments arguments, Console console) {
        Instant epoch = sourceDate(console);
        return epoch == null || arguments.get("--today") != null
                ? Options.today(arguments, console)
                : LocalDate.ofInstant(epoch, ZoneOffset.UTC);
    }

    private static Instant timestamp(Arguments arguments, Console console, LocalDate today) {
        Instant epoch = sourceDate(console);
        if (epoch != null) {
            return epoch;
        }
        return arguments.get("--today") == null
                ? console.clock().instant()
                : today.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static @Nullable Instant sourceDate(Console console) {
        String text =
                console.environment().getOrDefault("SOURCE_DATE_EPOCH", "").strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            long seconds = Long.parseLong(text);
            if (seconds >= 0 && seconds < 253_402_300_800L) {
                return Instant.ofEpochSecond(seconds);
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw new UsageException("SOURCE_DATE_EPOCH must be seconds since 1970, not '" + text + "'");
    }
}
