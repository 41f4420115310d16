package partnershipplan.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import partnershipplan.report.CheckstyleReport;
import partnershipplan.report.ConciseReport;
import partnershipplan.report.GithubReport;
import partnershipplan.report.GitlabReport;
import partnershipplan.report.JsonReport;
import partnershipplan.report.JunitReport;
import partnershipplan.report.Report;
import partnershipplan.report.SarifReport;
import partnershipplan.report.TextReport;
import picocli.CommandLine.Model.CommandSpec;

/** The forms of findings by name. Only the one that is named is made: the others would cost time at start-up. */
final class ReportForms {
    private static final List<String> NAMES =
            List.of("text", "concise", "json", "sarif", "junit", "github", "gitlab", "checkstyle");

    private static final String MOST = "--max-findings";

    /** As many as anyone reads at a time. */
    private static final int MOST_BY_DEFAULT = 200;

    private final Arguments arguments;
    private final Console console;
    private final Checking checking;

    ReportForms(Arguments arguments, Console console, Checking checking) {
        this.arguments = arguments;
        this.console = console;
        this.checking = checking;
    }

    static String names() {
        return String.join(", ", NAMES);
    }

    static void describe(CommandSpec spec) {
        Options.value(
                spec,
                "N",
                "How many findings the text form shows (default: " + MOST_BY_DEFAULT + "); 0 shows all.",
                MOST);
    }

    /** @param aside where a form holds what it cannot tell yet */
    Report named(String name, Writer out, boolean onStdout, Reports aside) throws IOException {
        return switch (name) {
            case "text" ->
                new TextReport(
                        out,
                        onStdout && Options.colour(arguments, console),
                        checking.noun(),
                        checking::checked,
                        most());
            case "concise" -> new ConciseReport(out);
            case "json" ->
                new JsonReport(
                        out,
                        aside.held(),
                        checking.command(),
                        Options.today(arguments, console).toString());
            case "sarif" -> new SarifReport(out, checking.command(), Version.text(), checking.texts());
            case "junit" -> new JunitReport(out, checking.command());
            case "github" -> new GithubReport(out);
            case "gitlab" -> new GitlabReport(out);
            case "checkstyle" -> new CheckstyleReport(out);
            default -> throw new UsageException("there is no format '" + name + "'; it is one of: " + names());
        };
    }

    private int most() {
        String text = arguments.get(MOST);
        if (text == null) {
            return MOST_BY_DEFAULT;
        }
        try {
            int most = Integer.parseInt(text);
            if (most >= 0) {
                return most;
            }
        } catch (NumberFormatException e) {
            // Told below, as a number below zero is.
        }
        throw new UsageException(MOST + " takes a whole number, or 0 for all, not '" + text + "'");
    }
}
