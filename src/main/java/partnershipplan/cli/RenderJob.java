package partnershipplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.audience.Audience;
import partnershipplan.audience.Seen;
import partnershipplan.render.Form;
import partnershipplan.render.Rendered;
import partnershipplan.render.Renderer;
import partnershipplan.render.chapter.DocumentChoice;
import partnershipplan.render.chapter.DocumentKind;
import partnershipplan.render.template.TemplateException;

/** What was asked to be rendered, from the arguments; it can be done several times. */
final class RenderJob {
    private final Arguments arguments;
    private final Console console;
    private final DraftSearch search;
    final Outputs outputs;
    final @Nullable Path templates;

    private RenderJob(
            Arguments arguments, Console console, DraftSearch search, Outputs outputs, @Nullable Path templates) {
        this.arguments = arguments;
        this.console = console;
        this.search = search;
        this.outputs = outputs;
        this.templates = templates;
    }

    static RenderJob of(Arguments arguments, Console console) {
        DocumentKind document = DocumentOption.of(arguments);
        Outputs outputs = Outputs.of(arguments, console);
        RenderTimes.of(arguments, console);
        return new RenderJob(
                arguments,
                console,
                new DraftSearch(document, DocumentOption.agreement(arguments)),
                outputs,
                templates(arguments, console));
    }

    /**
     * What there is to render.
     *
     * @param valid the plans that can be, each with its audience's copy
     */
    record Work(ValidPlans valid, List<Copy> copies, List<Target> targets) {
        boolean isPublic() {
            return copies.stream().allMatch(copy -> copy.seen().audience().equals(Audience.PUBLIC));
        }
    }

    /**
     * A plan as its audience sees it.
     *
     * @param documents what is made of it
     * @param files what its configuration names beside it: a folder of templates, a logo
     */
    record Copy(ValidPlans.Valid plan, Seen seen, List<DocumentChoice> documents, List<Path> files) {}

    /**
     * A document that is to be made.
     *
     * @param file null for standard output
     */
    record Target(
            DocumentChoice document,
            Seen seen,
            Form form,
            @Nullable Path file,
            Renderer renderer) {}

    /** The plans that the arguments name, as they are now. */
    List<Inputs.Input> inputs() throws IOException {
        return new Inputs(console).find(arguments);
    }

    /** Reads the plans and their configuration as they are now. */
    Work read() throws IOException {
        ValidPlans valid = ValidPlans.read(arguments, console);
        Renderers renderers = Renderers.of(
                templates, valid.plans().stream().map(ValidPlans.Valid::input).toList(), console);
        List<Copy> copies = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        for (ValidPlans.Valid one : valid.plans()) {
            Seen seen = Audiences.copy(one.input(), one.plan(), Audiences.of(arguments, one.plan()));
            List<DocumentChoice> documents = search.in(seen);
            copies.add(new Copy(one, seen, documents, renderers.files(one.input())));
            Renderer renderer = renderers.of(one.input());
            for (DocumentChoice document : documents) {
                for (Form form : outputs.forms()) {
                    Path file = outputs.file(one.input(), document, seen.audience(), form);
                    targets.add(new Target(document, seen, form, file, renderer));
                }
            }
        }
        if (targets.isEmpty() && !copies.isEmpty()) {
            throw search.nothing(copies.stream().map(Copy::seen).toList());
        }
        return new Work(valid, copies, targets);
    }

    Rendered render(Target target, RenderTimes times) {
        try {
            return target.renderer().render(target.document(), target.seen(), target.form(), times.day(), times.time());
        } catch (TemplateException e) {
            throw new FailureException(String.valueOf(e.getMessage()), e);
        }
    }

    RenderTimes times() {
        return RenderTimes.of(arguments, console);
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
}
