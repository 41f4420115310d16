package partnershipplan.explain;

import java.util.ArrayList;
import java.util.List;

/**
 * What there is to know of a rule.
 *
 * @param summary the problem, in a sentence
 * @param severity how bad it is, in the page's words: {@code warning; info within 30 days before the day}
 * @param source what the rule stands on
 * @param parts the sections, in the page's order
 */
public record RulePage(String id, String summary, String severity, String pack, String source, List<Part> parts) {
    /** A section of the page, its text as Markdown. */
    public record Part(String heading, String text) {}

    private static final String SECTION = "\n## ";

    /** Reads a page. Its title is the id; then come the summary, a table of one row, and the sections. */
    static RulePage read(String page) {
        String[] sections = page.replace("\r\n", "\n").split(SECTION, -1);
        List<Part> parts = new ArrayList<>();
        for (int i = 1; i < sections.length; i++) {
            int end = sections[i].indexOf('\n');
            parts.add(new Part(
                    sections[i].substring(0, end), sections[i].substring(end).strip()));
        }
        String[] head = sections[0].strip().split("\n\n", -1);
        String[] row = head[2].substring(head[2].lastIndexOf('\n') + 1).split("\\|", -1);
        return new RulePage(
                head[0].substring(2).strip(),
                head[1].replace('\n', ' '),
                row[1].strip(),
                row[2].strip(),
                row[3].strip(),
                parts);
    }
}
