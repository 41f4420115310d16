package partnershipplan.scaffold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes the text of a new plan. */
public final class Scaffold {
    private Scaffold() {}

    /**
     * The text, in block style, a draft that is valid as it stands.
     *
     * @param answers as {@link AnswerCheck} let them pass
     * @param today the day from which the examples count
     */
    public static String write(Answers answers, LocalDate today) {
        Filling plan = new Filling(answers, today);
        plan.add(Texts.lines("plan/head"));
        for (Section section : Section.values()) {
            List<String> lines = Texts.lines("plan/" + section.key());
            plan.add(answers.fills(section) ? lines : brief(lines, section));
        }
        plan.addExamples("tail");
        return plan.toString();
    }

    /** Of a section that is left for later: its explanation, and its key. */
    private static List<String> brief(List<String> lines, Section section) {
        List<String> brief = new ArrayList<>();
        for (String line : lines) {
            if (line.equals(section.key() + ":")) {
                break;
            }
            brief.add(line);
        }
        brief.add(section.key() + ": TODO # left for later; replace this word with lines like those above");
        return brief;
    }
}
