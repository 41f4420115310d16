package partnershipplan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.audience.Seen;
import partnershipplan.export.PlanJson;
import partnershipplan.export.book.Book;
import partnershipplan.export.calendar.PlanCalendar;
import partnershipplan.export.table.Csv;
import partnershipplan.export.table.Table;
import partnershipplan.export.table.Tables;

/** Makes the files of a plan's copy. */
record ExportFiles(ExportOutputs outputs, Instant time) {
    /** A file that is to be written; without a path, to standard output. */
    @SuppressWarnings("ArrayRecordComponent")
    record MadeFile(@Nullable Path path, byte[] bytes) {
        static MadeFile of(@Nullable Path path, String text) {
            return new MadeFile(path, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    List<MadeFile> of(Inputs.Input input, Seen seen) throws IOException {
        Path file = outputs.file(input, "", seen.audience());
        return switch (outputs.form()) {
            case ICS -> List.of(MadeFile.of(file, PlanCalendar.of(seen, time, published(file))));
            case CSV -> tables(input, seen);
            case XLSX -> List.of(new MadeFile(file, Book.of(seen, time)));
            case JSON -> List.of(MadeFile.of(file, PlanJson.of(seen.plan())));
        };
    }

    /** The calendar that stands where the new one goes; null where there is none. */
    private static @Nullable String published(@Nullable Path file) throws IOException {
        return file != null && MadeByPlan.is(file) ? Files.readString(file) : null;
    }

    private List<MadeFile> tables(Inputs.Input input, Seen seen) {
        List<MadeFile> files = new ArrayList<>();
        List<Table> tables = Tables.of(seen.plan());
        for (Table table : tables) {
            if (outputs.table() == null || table.name().equals(outputs.table())) {
                files.add(MadeFile.of(outputs.file(input, table.name(), seen.audience()), Csv.of(table)));
            }
        }
        if (files.isEmpty()) {
            throw new UsageException("there is no table '" + outputs.table() + "' in this copy of " + input.name()
                    + "; it has "
                    + String.join(", ", tables.stream().map(Table::name).toList()));
        }
        return files;
    }
}
