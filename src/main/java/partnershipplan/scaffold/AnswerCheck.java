package partnershipplan.scaffold;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells, in a sentence, why an answer cannot be written into a plan. */
public final class AnswerCheck {
    /** Longer than any name. */
    private static final int MOST = 500;

    private AnswerCheck() {}

    /** What is wrong with the organization's name; null where nothing is. */
    public static @Nullable String organization(String name) {
        return name.equals(Answers.TODO) ? null : text(name);
    }

    /** What is wrong with the first name that will not do; null where all will. */
    public static @Nullable String partners(Answers answers) {
        TemplateNames examples = TemplateNames.of(answers.template());
        String problem = list(answers.existing(), answers, examples);
        if (problem == null) {
            problem = list(answers.wanted(), answers, examples);
        }
        return problem == null ? spelledTwoWays(answers) : problem;
    }

    private static @Nullable String list(List<NamedPartner> partners, Answers answers, TemplateNames examples) {
        for (int i = 0; i < partners.size(); i++) {
            String name = partners.get(i).name();
            String problem = text(name);
            if (problem != null) {
                return problem;
            }
            if (name.equalsIgnoreCase(answers.organization())) {
                return "'" + name + "' is your own organization; a plan calls it `us`";
            }
            if (examples.has(name)) {
                return "the template " + answers.template().word() + " has an example called '" + name
                        + "' already; write the name differently";
            }
            for (NamedPartner earlier : partners.subList(0, i)) {
                if (earlier.name().equalsIgnoreCase(name)) {
                    return "'" + name + "' is there twice";
                }
            }
        }
        return null;
    }

    private static @Nullable String spelledTwoWays(Answers answers) {
        for (NamedPartner existing : answers.existing()) {
            for (NamedPartner wanted : answers.wanted()) {
                if (existing.name().equalsIgnoreCase(wanted.name())
                        && !existing.name().equals(wanted.name())) {
                    return "'" + existing.name() + "' and '" + wanted.name()
                            + "' look like one partner; write the name in one way";
                }
            }
        }
        return null;
    }

    private static @Nullable String text(String text) {
        if (text.isBlank()) {
            return "a name is empty";
        }
        if (text.length() > MOST) {
            return "a name has " + text.length() + " characters; give it at most " + MOST;
        }
        if (isUnanswered(text)) {
            return "'" + text + "' begins with TODO, which a plan reads as not answered yet";
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                return "a name is one line, and this one has several: " + shown(text);
            }
            if (!isPrintable(text, i)) {
                return String.format(
                        Locale.ROOT, "%s has an invisible character (U+%04X); leave it out", shown(text), (int) c);
            }
        }
        return null;
    }

    private static boolean isUnanswered(String text) {
        return text.startsWith(Answers.TODO)
                && (text.length() == Answers.TODO.length()
                        || !Character.isLetterOrDigit(text.charAt(Answers.TODO.length())));
    }

    private static boolean isPrintable(String text, int i) {
        char c = text.charAt(i);
        if (Character.isSurrogate(c)) {
            return true;
        }
        return !Character.isISOControl(c) && c != '\u2028' && c != '\u2029' && c < '\uFFFE' && c != '\uFEFF';
    }

    private static String shown(String text) {
        return "'" + text.strip().replaceAll("[\\p{Cntrl}\u2028\u2029\uFEFF]", "·") + "'";
    }
}
