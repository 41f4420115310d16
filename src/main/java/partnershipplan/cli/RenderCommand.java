package partnershipplan.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import partnershipplan.audience.Audience;
import partnershipplan.render.Rendered;
import picocli.CommandLine.Model.CommandSpec;

/** {@code plan render}: publishes plans. */
final class RenderCommand implements Command {
    private static final String EXPLAIN = "--explain-audience";
    private static final String CHECK = "--check";
    private static final String WATCH = "--watch";

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
        DocumentOption.describe(spec);
        Options.value(spec, "FOLDER", "Templates of your own, which lie over the shipped ones.", "--templates");
        Options.flag(spec, "Replace files that plan did not make.", "--force");
        Options.flag(spec, "Write nothing; exit with 1 if a published file is missing or stale.", CHECK);
        Options.flag(spec, "Render, and again whenever a plan or a template is saved, until Ctrl-C.", WATCH);
    }

    @Override
    public boolean takesInputs() {
        return true;
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        if (arguments.has(CHECK) && arguments.has(WATCH)) {
            throw new UsageException("--check writes nothing and --watch writes on; take one of them");
        }
        RenderJob job = RenderJob.of(arguments, console);
        if (arguments.has(EXPLAIN)) {
            ValidPlans valid = ValidPlans.read(arguments, console);
            explain(valid, arguments, console);
            return valid.exitCode();
        }
        if (arguments.has(CHECK)) {
            return new RenderCheck(console, Options.quiet(arguments)).run(job);
        }
        if (arguments.has(WATCH)) {
            return new RenderWatch(job, console, Options.quiet(arguments)).run(new UntilInterrupted());
        }
        RenderJob.Work work = job.read();
        RenderNotes notes = new RenderNotes(console, Options.quiet(arguments), Options.verbose(arguments));
        write(job, work, notes);
        for (RenderJob.Copy copy : work.copies()) {
            notes.blanks(copy, job.times().day());
            if (!copy.documents().isEmpty()) {
                notes.leftOut(copy.seen(), copy.plan());
            }
        }
        return work.valid().exitCode();
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

    /** Makes every document before the first is written. */
    static void write(RenderJob job, RenderJob.Work work, RenderNotes notes) throws IOException {
        RenderTimes times = job.times();
        List<Rendered> made = new ArrayList<>();
        for (RenderJob.Target target : work.targets()) {
            made.add(job.render(target, times));
        }
        job.outputs.files.refuseConflicts(
                work.targets().stream().map(RenderJob.Target::file).toList(), work.isPublic());
        for (int i = 0; i < made.size(); i++) {
            RenderJob.Target target = work.targets().get(i);
            job.outputs.files.write(target.file(), made.get(i).bytes());
            notes.wrote(target.file(), made.get(i));
            if (job.outputs.toFile()) {
                notes.nameHides(target.file(), target.seen());
            }
        }
    }
}
