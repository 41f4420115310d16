package partnershipplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Finding;
import partnershipplan.report.ConciseReport;
import partnershipplan.report.JsonReport;
import partnershipplan.report.Report;
import partnershipplan.report.Summary;
import partnershipplan.report.TextReport;
import partnershipplan.source.SourceText;
import picocli.CommandLine.Model.CommandSpec;

/** The reports that {@code --format} asks for, on standard output and in files. */
final class Reports implements AutoCloseable {
    private static final String FORMAT = "--format";
    private static final String FORCE = "--force";
    static final List<String> FORMATS = List.of("text", "concise", "json");

    /** What a clean run says it has checked. */
    private static final String CHECKED = "syntax, the seven sections, keys, values, ids, references and dates";

    private final List<Report> reports = new ArrayList<>();
    private final Map<String, StringBuilder> files = new LinkedHashMap<>();
    private final Console console;

    private Reports(Console console) {
        this.console = console;
    }

    static void describe(CommandSpec spec) {
        Options.values(
                spec,
                "FORMAT[=FILE]",
                "How findings are told: " + String.join(", ", FORMATS)
                        + " (default: text); repeatable, with =FILE into a file.",
                FORMAT);
        Options.flag(spec, "Replace files that are there and were not made by plan.", FORCE);
    }

    static Reports of(Arguments arguments, Console console, String command) throws IOException {
        return of(arguments, console, command, null);
    }

    /** @param taken what standard output is for instead, if anything: findings then go to standard error */
    static Reports of(Arguments arguments, Console console, String command, @Nullable String taken) throws IOException {
        Reports reports = new Reports(console);
        List<String> formats = arguments.all(FORMAT);
        boolean onStdout = false;
        for (String format : formats.isEmpty() ? List.of("text") : formats) {
            int equals = format.indexOf('=');
            String name = equals < 0 ? format : format.substring(0, equals);
            if (equals < 0 && taken != null && !formats.isEmpty()) {
                throw new UsageException(
                        "standard output is for " + taken + " here; give the findings a file: " + name + "=FILE");
            }
            if (equals < 0 && onStdout) {
                throw new UsageException(
                        "only one format can go to standard output; give the others a file: " + name + "=FILE");
            }
            onStdout |= equals < 0;
            Appendable main = taken == null ? console.out() : console.err();
            Appendable out = equals < 0 ? main : reports.file(format.substring(equals + 1));
            reports.reports.add(report(name, out, equals < 0 && taken == null, arguments, console, command));
        }
        if (!arguments.has(FORCE)) {
            reports.refuseConflicts();
        }
        return reports;
    }

    /** Refuses, all at once, to write over what the program did not make, such as the plan itself. */
    private void refuseConflicts() throws IOException {
        List<String> conflicts = new ArrayList<>();
        for (String name : files.keySet()) {
            Path file = console.folder().resolve(name);
            if (Files.isRegularFile(file) && !MadeByPlan.isReport(file)) {
                conflicts.add(name);
            }
        }
        if (!conflicts.isEmpty()) {
            throw new UsageException(
                    "not made by plan, so not replaced (--force replaces it): " + String.join(", ", conflicts));
        }
    }

    private static Report report(
            String name, Appendable out, boolean onStdout, Arguments arguments, Console console, String command) {
        return switch (name) {
            case "text" -> new TextReport(out, onStdout && Options.colour(arguments, console), CHECKED);
            case "concise" -> new ConciseReport(out);
            case "json" ->
                new JsonReport(out, command, Options.today(arguments, console).toString());
            default ->
                throw new UsageException(
                        "there is no format '" + name + "'; it is one of: " + String.join(", ", FORMATS));
        };
    }

    private StringBuilder file(String name) {
        if (name.isEmpty()) {
            throw new UsageException("--format FORMAT=FILE needs the name of a file");
        }
        return files.computeIfAbsent(name, n -> new StringBuilder());
    }

    void file(SourceText source, List<Finding> findings) throws IOException {
        for (Report report : reports) {
            report.file(source, findings);
        }
    }

    /** Ends the reports and writes those that go into files. */
    void end(Summary summary) throws IOException {
        for (Report report : reports) {
            report.end(summary);
        }
        for (Map.Entry<String, StringBuilder> file : files.entrySet()) {
            SafeFiles.replace(
                    console.folder().resolve(file.getKey()), file.getValue().toString());
        }
    }

    @Override
    public void close() {
        console.out().flush();
    }
}
