package partnershipplan.edit;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;
import partnershipplan.source.SourceText;

/** What changed between two texts of a file, as {@code patch} and {@code git apply} take it. */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;
    private static final String NO_BREAK = "\n\\ No newline at end of file";

    private UnifiedDiff() {}

    /** The difference; empty where there is none. */
    public static String of(SourceText before, SourceText after) {
        List<String> old = lines(before.text());
        StringBuilder diff = new StringBuilder();
        for (String line : UnifiedDiffUtils.generateUnifiedDiff(
                named("a", before), named("b", after), old, DiffUtils.diff(old, lines(after.text())), CONTEXT)) {
            diff.append(line).append('\n');
        }
        return diff.toString();
    }

    private static String named(String side, SourceText text) {
        return side + (text.name().startsWith("/") ? "" : "/") + text.name();
    }

    /** The lines, each with a carriage return where it has one, so that a changed line break is a change. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end));
            start = end + 1;
        }
        if (start < text.length()) {
            lines.add(text.substring(start) + NO_BREAK);
        }
        return lines;
    }
}
