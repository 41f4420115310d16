package partnershipplan.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Checked;
import partnershipplan.finding.Finding;
import partnershipplan.finding.Fix;
import partnershipplan.parse.Parsed;
import partnershipplan.parse.PlanParser;

/**
 * Makes the fixes that findings offer, over and over until none is left that makes the plan better.
 *
 * <p>Every fix is tried before it is kept: the edited plan is parsed and checked again, and {@link Progress} decides.
 */
public final class Fixer {
    /** More rounds than a file of two megabytes with a slip on each line is worth. */
    private static final int MAX_ROUNDS = 1000;

    private final Judge judge;

    public Fixer(Judge judge) {
        this.judge = judge;
    }

    /** How a plan is checked. */
    public interface Judge {
        Checked check(Parsed parsed);
    }

    /** A text on the way, and what is found in it. */
    record State(Parsed parsed, Checked checked) {
        String text() {
            return parsed.source().text();
        }
    }

    /** A plan with all fixes made that make it better. */
    public Fixed fix(Parsed parsed) {
        State first = new State(parsed, judge.check(parsed));
        List<Finding> mended = new ArrayList<>();
        State now = first;
        for (int round = 0; round < MAX_ROUNDS; round++) {
            State next = round(now, mended);
            if (next == now) {
                break;
            }
            now = next;
        }
        return new Fixed(now.text(), first.checked, now.checked, List.copyOf(mended));
    }

    /** Tries the fixes of a text, those first that do not touch each other; the same state where none is kept. */
    private State round(State now, List<Finding> mended) {
        Set<Fix> refused = Collections.newSetFromMap(new IdentityHashMap<>());
        while (true) {
            List<Finding> batch = batch(now, refused);
            if (batch.isEmpty()) {
                return now;
            }
            Batch tried = new Batch(now);
            tried.keep(batch);
            if (!tried.kept.isEmpty()) {
                mended.addAll(tried.kept);
                return tried.state;
            }
            for (Finding finding : batch) {
                refused.add(finding.fix());
            }
        }
    }

    private static List<Finding> batch(State now, Set<Fix> refused) {
        Edits edits = new Edits(now.text());
        List<Finding> batch = new ArrayList<>();
        for (Finding finding : now.parsed.findings()) {
            Fix fix = finding.fix();
            if (fix != null && !refused.contains(fix) && edits.add(fix.edits())) {
                batch.add(finding);
            }
        }
        return batch;
    }

    /** The fixes of one text that are kept so far. */
    private final class Batch {
        private final State start;
        private final List<Finding> kept = new ArrayList<>();
        private State state;

        Batch(State start) {
            this.start = start;
            this.state = start;
        }

        /** Keeps all of the fixes, or, where that does not do, those of each half that will. */
        void keep(List<Finding> fixes) {
            State next = with(fixes);
            if (next != null) {
                state = next;
                kept.addAll(fixes);
            } else if (fixes.size() > 1) {
                keep(fixes.subList(0, fixes.size() / 2));
                keep(fixes.subList(fixes.size() / 2, fixes.size()));
            }
        }

        private @Nullable State with(List<Finding> more) {
            Edits edits = new Edits(start.text());
            for (Finding finding : kept) {
                add(finding, edits);
            }
            for (Finding finding : more) {
                add(finding, edits);
            }
            Parsed parsed = PlanParser.parse(
                    start.parsed.source().name(),
                    edits.apply().getBytes(StandardCharsets.UTF_8),
                    start.parsed.reading());
            State next = new State(parsed, judge.check(parsed));
            return Progress.isBetter(state, next, more) ? next : null;
        }

        private static void add(Finding finding, Edits edits) {
            Fix fix = finding.fix();
            if (fix != null) {
                edits.add(fix.edits());
            }
        }
    }
}
