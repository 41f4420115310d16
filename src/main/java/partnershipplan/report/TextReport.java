package partnershipplan.report;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import partnershipplan.finding.Finding;
import partnershipplan.finding.Severity;
import partnershipplan.source.SourceText;
import partnershipplan.source.Span;
import partnershipplan.terminal.Ink;
import partnershipplan.terminal.Legible;

/** Findings as people read them: each with its line of the file, and what to type instead. */
public final class TextReport implements Report {
    /** Shows all findings, however many. */
    public static final int ALL = 0;

    private final Appendable out;
    private final Ink ink;
    private final String noun;
    private final Supplier<String> checked;
    private final int most;
    private int shown;
    private int left;

    /**
     * @param checked what a run without findings says it has checked, such as {@code syntax, sections}
     * @param most how many findings are shown, or {@link #ALL}; the rest is only counted
     */
    public TextReport(Appendable out, boolean colour, Supplier<String> checked, int most) {
        this(out, colour, "plan", checked, most);
    }

    /** The same of other files than plans. */
    public TextReport(Appendable out, boolean colour, String noun, Supplier<String> checked, int most) {
        this.out = out;
        this.noun = noun;
        this.ink = new Ink(colour);
        this.checked = checked;
        this.most = most;
    }

    @Override
    public void file(SourceText source, List<Finding> findings) throws IOException {
        List<String> lines = findings.isEmpty() || isFull() ? List.of() : source.lines();
        for (Finding finding : findings) {
            if (finding.waived()) {
                continue;
            }
            if (isFull()) {
                left++;
            } else {
                finding(finding, lines);
                shown++;
            }
        }
    }

    private boolean isFull() {
        return most != ALL && shown >= most;
    }

    private void finding(Finding finding, List<String> lines) throws IOException {
        Span span = finding.span();
        out.append(ink.bold(Legible.line(finding.file()) + ":" + span.line() + ":" + span.column() + ":"))
                .append(' ')
                .append(ink.as(finding.severity(), finding.severity().word() + ":"))
                .append(' ')
                .append(Legible.line(finding.message()))
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
        String marks = "^".repeat(excerpt.width());
        String hint = finding.hint().isEmpty() ? "" : " " + Legible.line(finding.hint());
        out.append(ink.dim(gutter + " |"))
                .append(' ')
                .append(" ".repeat(excerpt.before()))
                .append(ink.as(finding.severity(), marks + hint))
                .append('\n');
    }

    @Override
    public void end(Summary summary) throws IOException {
        if (left > 0) {
            out.append("… and " + left + " more; --max-findings 0 shows all\n\n");
        }
        if (summary.atLeast(Severity.INFO) == 0) {
            out.append(count(summary.files(), noun))
                    .append(" checked: ")
                    .append(checked.get())
                    .append(". ");
            out.append(summary.waived() == 0 ? "Nothing found.\n" : count(summary.waived(), "finding") + " waived.\n");
            return;
        }
        StringBuilder counts = new StringBuilder();
        add(counts, summary.errors(), "error");
        add(counts, summary.warnings(), "warning");
        add(counts, summary.infos(), "info");
        out.append(counts).append(" in ").append(count(summary.files(), noun));
        out.append(summary.waived() == 0 ? ".\n" : "; " + count(summary.waived(), "finding") + " waived.\n");
        if (summary.mendable() > 0) {
            boolean all = summary.mendable() == summary.atLeast(Severity.INFO);
            out.append("`plan lint --fix` can mend ")
                    .append(!all ? summary.mendable() + " of them" : summary.mendable() == 1 ? "it" : "them all")
                    .append(".\n");
        }
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
