package partnershipplan.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The kinds of things that happen to a plan, and how each is told. */
enum Recordable {
    RESULT("METRIC VALUE", 2, 2, List.of(RecordedWords.NUMERATOR, RecordedWords.DENOMINATOR, RecordedWords.REPLACE)),
    DONE("TASK", 1, 1, List.of(RecordedWords.REPLACE)),
    EXECUTED("AGREEMENT", 1, 1, List.of()),
    CHECKED("PARTNER MUST-HAVE met|not_met|unknown", 3, 3, List.of(RecordedWords.EVIDENCE)),
    REVIEW("[AGREEMENT]", 0, 1, List.of(RecordedWords.NEXT)),
    KEPT("ACTIVITY", 1, 1, List.of());

    private final String words;
    private final int least;
    private final int most;
    private final List<String> options;

    Recordable(String words, int least, int most, List<String> options) {
        this.words = words;
        this.least = least;
        this.most = most;
        this.options = options;
    }

    static @Nullable Recordable named(String word) {
        for (Recordable one : values()) {
            if (one.word().equals(word)) {
                return one;
            }
        }
        return null;
    }

    /** How each is told, a line each. */
    static String all() {
        StringBuilder lines = new StringBuilder();
        for (Recordable one : values()) {
            lines.append(lines.isEmpty() ? "  " : "\n  ").append(one.synopsis());
        }
        return lines.toString();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String synopsis() {
        return "plan record " + word() + " " + words + " [PLAN]";
    }

    /** How few words it takes. */
    int least() {
        return least;
    }

    int most() {
        return most;
    }

    /** The options that go with it, beside those for all. */
    List<String> options() {
        return options;
    }
}
