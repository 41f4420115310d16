package partnershipplan.terminal;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines between its words; a word that is too long stays whole, on a line of its own. */
public final class Wrap {
    private Wrap() {}

    /** At least one line, of at most {@code width} cells where the words allow it. */
    public static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int cells = 0;
        for (String word : text.strip().split(" +")) {
            int more = Cells.of(word);
            if (cells > 0 && cells + 1 + more > width) {
                lines.add(line.toString());
                line.setLength(0);
                cells = 0;
            }
            if (cells > 0) {
                line.append(' ');
                cells++;
            }
            line.append(word);
            cells += more;
        }
        lines.add(line.toString());
        return lines;
    }
}
