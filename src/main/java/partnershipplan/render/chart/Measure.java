package partnershipplan.render.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn of a metric.
 *
 * @param percent whether its values are parts of a hundred
 * @param results in the order of their dates
 * @param captions what is told of baseline, result and target in words
 */
public record Measure(
        String title,
        boolean percent,
        @Nullable Reading baseline,
        List<Reading> results,
        @Nullable Reading target,
        List<Caption> captions) {
    /** How a value is marked. */
    public enum Mark {
        BASELINE,
        RESULT,
        TARGET
    }

    /**
     * A value in words.
     *
     * @param value null where there is none
     */
    public record Caption(Mark mark, String label, @Nullable String value, List<String> remarks) {}

    /** What was measured: the baseline, then the results. */
    List<Reading> measured() {
        List<Reading> measured = new ArrayList<>();
        if (baseline != null) {
            measured.add(baseline);
        }
        measured.addAll(results);
        return measured;
    }

    List<Reading> all() {
        List<Reading> all = measured();
        if (target != null) {
            all.add(target);
        }
        return all;
    }

    /** Two values or more can be compared; one is told as well by the table. */
    public boolean worthDrawing() {
        return all().size() > 1 && all().stream().allMatch(r -> Math.abs(r.value()) < 1e12);
    }
}
