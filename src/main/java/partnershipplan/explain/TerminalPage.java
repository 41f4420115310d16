package partnershipplan.explain;

import java.util.List;
import partnershipplan.terminal.Ink;

/** Rules' pages as text for a terminal of 80 columns. */
public final class TerminalPage {
    private final Ink ink;

    public TerminalPage(boolean colour) {
        this.ink = new Ink(colour);
    }

    /** One page. */
    public String of(RulePage page) {
        StringBuilder text = new StringBuilder();
        text.append(ink.bold(page.id())).append(" (").append(page.pack()).append(")\n\n");
        prose(page.summary(), text);
        text.append('\n');
        prose("Severity: " + page.severity(), text);
        prose("Stands on: " + page.source(), text);
        for (RulePage.Part part : page.parts()) {
            text.append('\n').append(ink.bold(part.heading())).append("\n\n");
            prose(part.text(), text);
        }
        return text.toString();
    }

    /** All rules, each in a line or two. */
    public String list(List<RulePage> pages) {
        StringBuilder text = new StringBuilder();
        String pack = "";
        for (RulePage page : pages) {
            if (!page.pack().equals(pack)) {
                text.append(pack.isEmpty() ? "" : "\n");
                pack = page.pack();
                text.append(ink.bold(pack)).append('\n');
            }
            text.append("  ").append(page.id()).append("  ").append(ink.dim(page.severity()));
            text.append('\n');
            Blocks.write(page.summary(), "      ", ink, text);
        }
        return text.append("\nplan explain RULE tells more of one.\n").toString();
    }

    private void prose(String markdown, StringBuilder text) {
        Blocks.write(markdown, "", ink, text);
    }
}
