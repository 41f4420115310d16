package partnershipplan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.audience.Audience;
import partnershipplan.render.Form;
import partnershipplan.render.chapter.DocumentChoice;
import partnershipplan.render.chapter.DocumentKind;

/** Which forms are asked for, and where each copy goes. */
final class Outputs {
    private final Console console;
    private final Set<Form> forms;
    private final @Nullable String target;
    private final boolean toFile;
    final CopyFiles files;

    private Outputs(Console console, Set<Form> forms, @Nullable String target, boolean toFile, CopyFiles files) {
        this.console = console;
        this.forms = forms;
        this.target = target;
        this.toFile = toFile;
        this.files = files;
    }

    static Outputs of(Arguments arguments, Console console) {
        String target = arguments.get("--output");
        String to = arguments.get("--to");
        Form byEnding = target == null ? null : Form.named(target.substring(target.lastIndexOf('.') + 1));
        boolean toFile = target != null
                && byEnding != null
                && target.contains(".")
                && !Files.isDirectory(console.folder().resolve(target));
        Set<Form> forms = new LinkedHashSet<>();
        if (to != null) {
            for (String name : to.split(",", -1)) {
                forms.add(form(name.strip()));
            }
        } else if (toFile) {
            forms.add(Objects.requireNonNull(byEnding));
        } else {
            forms.addAll(List.of(Form.MD, Form.HTML, Form.PDF));
        }
        if (toFile && !forms.equals(Set.of(byEnding))) {
            throw new UsageException(
                    "-o " + target + " is one file, and --to " + to + " asks for another form; name a folder");
        }
        if (target != null && !toFile && !Inputs.STDIN.equals(target)) {
            checkFolder(target, console);
        }
        if (Inputs.STDIN.equals(target) && forms.size() > 1) {
            throw new UsageException(
                    "only one form can go to standard output: add --to md, --to html, --to pdf or --to docx");
        }
        return new Outputs(console, forms, target, toFile, new CopyFiles(console, arguments.has("--force")));
    }

    /** A target that is no file of a known form is a folder, if it can be one. */
    private static void checkFolder(String target, Console console) {
        if (target.isBlank()) {
            throw new UsageException("-o needs the name of a file or a folder");
        }
        if (Files.isRegularFile(console.folder().resolve(target))) {
            throw new UsageException("-o " + target + " is no folder, and no file ending in .md, .html, .pdf or .docx");
        }
    }

    private static Form form(String name) {
        Form form = Form.named(name);
        if (form == null) {
            throw new UsageException(
                    "there is no form '" + name + "'; --to takes md, html, pdf and docx, with commas between");
        }
        return form;
    }

    /** Whether {@code -o} names the one file to write. */
    boolean toFile() {
        return toFile;
    }

    Set<Form> forms() {
        return forms;
    }

    boolean toStdout() {
        return Inputs.STDIN.equals(target);
    }

    /** Where a copy goes; null for standard output. */
    @Nullable
    Path file(Inputs.Input input, DocumentChoice document, Audience audience, Form form) {
        if (Inputs.STDIN.equals(target)) {
            return null;
        }
        if (toFile) {
            return console.folder().resolve(Objects.requireNonNull(target));
        }
        Path folder = target == null ? files.beside(input) : console.folder().resolve(target);
        String part = document.kind() == DocumentKind.PLAN ? "" : document.word();
        return folder.resolve(CopyFiles.name(input, part, audience, form.ending()));
    }
}
