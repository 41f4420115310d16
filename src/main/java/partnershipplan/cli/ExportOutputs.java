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
 * @param table the one table that is asked for; null where all are
 * @param toFile whether it names the one file to write
 */
record ExportOutputs(
        Console console,
        ExportForm form,
        @Nullable String target,
        @Nullable String table,
        boolean toFile,
        CopyFiles files) {
    /** The endings of all that the program writes: a name that ends so is a file, any other a folder. */
    private static final List<String> ENDINGS = List.of("ics", "csv", "xlsx", "json", "md", "html", "pdf", "docx");

    static final String TABLE = "--table";

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
        CopyFiles files = new CopyFiles(console, arguments.has("--force"));
        ExportOutputs outputs = new ExportOutputs(console, form, target, arguments.get(TABLE), isFile, files);
        outputs.refuseTables();
        return outputs;
    }

    /** Refuses several plans where there is one place. */
    void refuseSeveral(int plans) {
        if (plans > 1 && (toFile || toStdout())) {
            throw new UsageException(
                    "export one plan at a time, or name a folder with -o; these are " + plans + " plans");
        }
    }

    /** Whether there is nothing to name files by: all tables, of which none says where, go beside the plan. */
    boolean toStdout() {
        return Inputs.STDIN.equals(target) || target == null && !allTables();
    }

    private boolean allTables() {
        return form == ExportForm.CSV && table == null;
    }

    /** Where a copy, or a part of it, goes; null for standard output. */
    @Nullable
    Path file(Inputs.Input input, String part, Audience audience) {
        if (toStdout()) {
            return null;
        }
        Path path = target == null
                ? files.beside(input).resolve("tables")
                : console.folder().resolve(target);
        return toFile ? path : path.resolve(CopyFiles.name(input, part, audience, form.ending()));
    }

    /** Refuses several tables where there is one place, and one table of what has none. */
    private void refuseTables() {
        if (form != ExportForm.CSV && table != null) {
            throw new UsageException(TABLE + " goes with --to csv alone");
        }
        if (form == ExportForm.XLSX && target == null && console.terminal()) {
            throw new UsageException("a book cannot be shown here: name a file or a folder for it, as -o plan.xlsx");
        }
        if (allTables() && (toFile || toStdout())) {
            throw new UsageException("csv is a file for each table: name a folder for them, as -o tables,"
                    + " or one table, as --table timeline");
        }
    }
}
