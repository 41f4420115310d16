package partnershipplan.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Finding;
import partnershipplan.report.Report;
import partnershipplan.report.Summary;
import partnershipplan.source.SourceText;
import picocli.CommandLine.Model.CommandSpec;

/** The reports that {@code --format} asks for, on standard output and in files. */
final class Reports implements AutoCloseable {
    private static final String FORMAT = "--format";
    private static final String FORCE = "--force";
    private static final String STDOUT = "-";

    private final List<Report> reports = new ArrayList<>();
    private final Map<Path, HeldText> files = new LinkedHashMap<>();
    private final List<HeldText> held = new ArrayList<>();
    private final Console console;
    private final Writer main;

    private Reports(Console console, PrintStream main) {
        this.console = console;
        this.main = Utf8.writer(main);
    }

    static void describe(CommandSpec spec) {
        Options.values(
                spec,
                "FORMAT[=FILE]",
                "How findings are told: " + ReportForms.names()
                        + " (default: text); repeatable, with =FILE into a file.",
                FORMAT);
        ReportForms.describe(spec);
        Options.flag(spec, "Replace files that are there and were not made by plan.", FORCE);
    }

    static Reports of(Arguments arguments, Console console, Checking checking) throws IOException {
        return of(arguments, console, checking, null);
    }

    /** @param taken what standard output is for instead, if anything: findings then go to standard error */
    static Reports of(Arguments arguments, Console console, Checking checking, @Nullable String taken)
            throws IOException {
        Reports reports = new Reports(console, taken == null ? console.out() : console.err());
        ReportForms forms = new ReportForms(arguments, console, checking);
        List<String> formats = arguments.all(FORMAT);
        boolean onStdout = false;
        for (String format : formats.isEmpty() ? List.of("text") : formats) {
            int equals = format.indexOf('=');
            String name = equals < 0 ? format : format.substring(0, equals);
            String file = equals < 0 ? STDOUT : format.substring(equals + 1);
            boolean toStdout = file.equals(STDOUT);
            if (toStdout && taken != null && !formats.isEmpty()) {
                throw new UsageException(
                        "standard output is for " + taken + " here; give the findings a file: " + name + "=FILE");
            }
            if (toStdout && onStdout) {
                throw new UsageException(
                        "only one format can go to standard output; give the others a file: " + name + "=FILE");
            }
            onStdout |= toStdout;
            Writer out = toStdout ? reports.main : reports.file(file);
            reports.reports.add(forms.named(name, out, toStdout && taken == null, reports));
        }
        if (!arguments.has(FORCE)) {
            reports.refuseConflicts();
        }
        return reports;
    }

    /** Refuses, all at once, to write over what the program did not make, such as the plan itself. */
    private void refuseConflicts() throws IOException {
        List<String> conflicts = new ArrayList<>();
        for (Path file : files.keySet()) {
            if (Files.isRegularFile(file) && !MadeByPlan.isReport(file)) {
                conflicts.add(console.shown(file));
            }
        }
        if (!conflicts.isEmpty()) {
            throw new UsageException(
                    "not made by plan, so not replaced (--force replaces it): " + String.join(", ", conflicts));
        }
    }

    private Writer file(String name) {
        if (name.isEmpty()) {
            throw new UsageException("--format FORMAT=FILE needs the name of a file");
        }
        HeldText text = held();
        if (files.put(console.folder().resolve(name).normalize(), text) != null) {
            throw new UsageException("two formats cannot go to one file: " + name);
        }
        return text.writer();
    }

    /** A place for text that lasts as long as these reports. */
    HeldText held() {
        HeldText text = new HeldText();
        held.add(text);
        return text;
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
        for (Map.Entry<Path, HeldText> file : files.entrySet()) {
            SafeFiles.replace(file.getKey(), file.getValue().bytes());
        }
    }

    /** Sends on what was told so far. */
    void flush() throws IOException {
        main.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
        console.out().flush();
        console.err().flush();
        for (HeldText text : held) {
            text.close();
        }
    }
}
