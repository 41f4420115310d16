package partnershipplan.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Finding;
import partnershipplan.finding.Fix;
import partnershipplan.finding.Severity;
import partnershipplan.source.Span;

/** Collects what is found in one file. */
public final class Findings {
    private final String file;
    private final List<Finding> all = new ArrayList<>(0);

    public Findings(String file) {
        this.file = file;
    }

    public void add(String rule, Span span, String path, String message, String hint) {
        add(rule, span, path, message, hint, null);
    }

    void add(String rule, Span span, String path, String message, String hint, @Nullable Fix fix) {
        all.add(new Finding(rule, Severity.ERROR, file, span, path, message, hint, false, fix));
    }

    /** An empty collection for the same file. */
    Findings fork() {
        return new Findings(file);
    }

    void addAll(Findings others) {
        all.addAll(others.all);
    }

    /** Keeps of several findings on a line only the first by column: the others follow from it. */
    void dropRepeatedOnLine(int line) {
        all.sort(Finding.ORDER);
        boolean[] seen = new boolean[1];
        all.removeIf(f -> {
            boolean repeated = f.span().line() == line && seen[0];
            seen[0] |= f.span().line() == line;
            return repeated;
        });
    }

    int size() {
        return all.size();
    }

    /** Takes the fixes from the findings that were added since there were so many. */
    void leaveToPeople(int since) {
        all.subList(since, all.size()).replaceAll(Finding::withoutFix);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Sorted by place. */
    public List<Finding> sorted() {
        if (all.isEmpty()) {
            return List.of();
        }
        all.sort(Finding.ORDER);
        return List.copyOf(all);
    }
}
