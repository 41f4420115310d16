package partnershipplan.report;

import java.io.IOException;
import java.util.List;
import partnershipplan.finding.Finding;
import partnershipplan.finding.Severity;
import partnershipplan.source.SourceText;
import partnershipplan.source.Span;
import partnershipplan.terminal.Ink;

/** Findings as people read them: each with its line of the file, and what to type instead. */
public final class TextReport implements Report {
    private final Appendable out;
    private final Ink ink;
    private final String checked;

    /** @param checked what a run without findings says it has checked, such as {@code syntax, sections} */
    public TextReport(Appendable out, boolean colour, String checked) {
        this.out = out;
        this.ink = new Ink(colour);
        this.checked = checked;
    }

    @Override
    public void file(SourceText source, List<Finding> findings) throws IOException {
        List<String> lines = findings.isEmpty() ? List.of() : source.lines();
        for (Finding finding : findings) {
            if (!finding.waived()) {
                finding(finding, lines);
            }
        }
    }

    private void finding(Finding finding, List<String> lines) throws IOException {
        Span span = finding.span();
        String severity = finding.severity().word();
        out.append(ink.bold(finding.file() + ":" + span.line() + ":" + span.column() + ":"))
                .append(' ')
                .append(finding.severity() == Severity.ERROR ? ink.red(severity + ":") : ink.yellow(severity + ":"))
                .append(' ')
                .append(finding.message())
                .append(' ')
                .append(ink.dim("[" + finding.rule() + "]"))
                .append('\n');
        excerpt(finding, lines);
        out.append('\n');
    }

    private void excerpt(Finding finding, List<String> lines) throws IOException {
        Span span = finding.span();
        String number = String.valueOf(span.line());
        String gutter = " ".repeat(number.length());
        Excerpt excerpt = Excerpt.of(span.line() <= lines.size() ? lines.get(span.line() - 1) : "", span);
        out.append(ink.dim(gutter + " |")).append('\n');
        out.append(ink.dim(number + " |"))
                .append(excerpt.line().isEmpty() ? "" : " " + excerpt.line())
                .append('\n');
        out.append(ink.dim(gutter + " |"))
                .append(' ')
                .append(" ".repeat(excerpt.before()))
                .append(ink.red("^".repeat(excerpt.width())))
                .append(finding.hint().isEmpty() ? "" : " " + ink.red(finding.hint()))
                .append('\n');
    }

    @Override
    public void end(Summary summary) throws IOException {
        if (summary.atLeast(Severity.INFO) == 0) {
            out.append(count(summary.files(), "plan"))
                    .append(" checked: ")
                    .append(checked)
                    .append(". ");
            out.append(summary.waived() == 0 ? "Nothing found.\n" : count(summary.waived(), "finding") + " waived.\n");
            return;
        }
        StringBuilder counts = new StringBuilder();
        add(counts, summary.errors(), "error");
        add(counts, summary.warnings(), "warning");
        if (summary.infos() > 0) {
            add(counts, summary.infos(), "remark");
        }
        out.append(counts).append(" in ").append(count(summary.files(), "plan"));
        out.append(summary.waived() == 0 ? ".\n" : "; " + count(summary.waived(), "finding") + " waived.\n");
    }

    private static void add(StringBuilder counts, int number, String noun) {
        if (number > 0) {
            counts.append(counts.isEmpty() ? "" : ", ").append(count(number, noun));
        }
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
