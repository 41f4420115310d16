package partnershipplan.scaffold;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partnershipplan.source.YamlText;

/**
 * Puts a plan's text together, line by line: an answer is put in once, and never read for placeholders again.
 *
 * <p>In a text, <code>${name}</code> is an answer and <code>${+30}</code> the day in thirty days. {@code #each LIST TEXT}
 * stands for a text per partner, {@code #if CONDITION LINE} for a line that some have, and {@code #examples TEXT} for
 * what the template adds.
 */
final class Filling {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]+)}");

    private final Answers answers;
    private final LocalDate today;
    private final Entries entries;
    private final StringBuilder out = new StringBuilder();

    Filling(Answers answers, LocalDate today) {
        this.answers = answers;
        this.today = today;
        this.entries = new Entries(answers);
    }

    /** Adds a text of the worksheet. */
    void add(List<String> lines) {
        for (String line : lines) {
            if (line.startsWith("#each ")) {
                String[] words = line.split(" ", -1);
                entries.of(words[1]).forEach(entry -> add(entry, Texts.lines("partner/" + words[2])));
            } else if (line.startsWith("#examples ")) {
                addExamples(line.substring("#examples ".length()));
            } else {
                add(line, this::value);
            }
        }
    }

    /** Adds what the template has in this place, if anything. */
    void addExamples(String place) {
        Texts.lines(answers.template().word() + "/" + place).forEach(line -> add(line, this::value));
    }

    private void add(Entries.Entry entry, List<String> lines) {
        for (String line : lines) {
            if (!line.startsWith("#if ")) {
                add(line, entry::value);
                continue;
            }
            String[] parts = line.split(" ", 3);
            if (entry.is(parts[1])) {
                add(parts[2], entry::value);
            }
        }
    }

    private void add(String line, UnaryOperator<String> values) {
        out.append(PLACEHOLDER
                        .matcher(line)
                        .replaceAll((MatchResult found) -> Matcher.quoteReplacement(values.apply(found.group(1)))))
                .append('\n');
    }

    private String value(String placeholder) {
        return placeholder.equals("organization")
                ? YamlText.of(answers.organization())
                : today.plusDays(Long.parseLong(placeholder)).toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
