package partnershipplan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.audience.Audience;
import partnershipplan.export.ExportForm;

/**
 * Where exports go.
 *
 * @param target what {@code -o} says; null where it is not given
 * @param toFile whether it names the one file to write
 */
record ExportOutputs(
        Console console, ExportForm form, @Nullable String target, boolean toFile, CopyFiles files) {
    /** The endings of all that the program writes: a name that ends so is a file, any other a folder. */
    private static final List<String> ENDINGS = List.of("ics", "csv", "xlsx", "json", "md", "html", "pdf", "docx");

    static ExportOutputs of(Arguments arguments, ExportForm form, Console console) {
        String target = arguments.get("--output");
        String ending = target == null ? "" : target.substring(target.lastIndexOf('.') + 1);
        boolean isFile = target != null
                && target.contains(".")
                && ENDINGS.contains(ending)
                && !Files.isDirectory(console.folder().resolve(target));
        if (target != null && target.isBlank()) {
            throw new UsageException("-o needs the name of a file or a folder");
        }
        if (isFile && !ending.equals(form.ending())) {
            throw new UsageException("-o " + target + " is no name for --to " + form.word() + ": end it in ."
                    + form.ending() + ", or name a folder");
        }
        if (target != null && !isFile && Files.isRegularFile(console.folder().resolve(target))) {
            throw new UsageException("-o " + target + " is no folder, and no file ending in ." + form.ending());
        }
        return new ExportOutputs(console, form, target, isFile, new CopyFiles(console, arguments.has("--force")));
    }

    /** Refuses several plans where there is one place. */
    void refuseSeveral(int plans) {
        if (plans > 1 && (toFile || toStdout())) {
            throw new UsageException(
                    "export one plan at a time, or name a folder with -o; these are " + plans + " plans");
        }
    }

    boolean toStdout() {
        return target == null || target.equals(Inputs.STDIN);
    }

    /** Where a copy goes; null for standard output. */
    @Nullable
    Path file(Inputs.Input input, Audience audience) {
        if (target == null || toStdout()) {
            return null;
        }
        Path path = console.folder().resolve(target);
        return toFile ? path : path.resolve(CopyFiles.name(input, "", audience, form.ending()));
    }
}
