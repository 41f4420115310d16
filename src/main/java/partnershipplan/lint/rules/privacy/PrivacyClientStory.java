package partnershipplan.lint.rules.privacy;

import java.util.HashSet;
import java.util.Set;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.vocabulary.Needles;
import partnershipplan.vocabulary.Shapes;

/** Words that single out one client. */
public final class PrivacyClientStory implements Rule {
    /** How far initials and a name may stand from what makes them a client's. */
    private static final int NEAR = 60;

    @Override
    public String id() {
        return "privacy/client-story";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean readsText() {
        return true;
    }

    /** Read when a text first has words to judge. */
    private static final class Stories {
        private static final Shapes ALL = Shapes.named("stories");
    }

    @Override
    public void check(RuleContext plan) {
        RawText raw = RawText.of(plan);
        String name = raw.nameInWords();
        if (!places(name, new Stretches(name)).isEmpty()) {
            for (Shapes.Hit hit : Stories.ALL.in(name, 0, name.length())) {
                raw.reportName(hit.start(), hit.end(), message("The file's name speaks of ", hit));
            }
        }
        Set<Integer> told = new HashSet<>(0);
        for (Integer place : places(raw.text(), raw.stretches())) {
            int to = Math.min(raw.text().length(), place + NEAR);
            for (Shapes.Hit hit : Stories.ALL.in(raw.text(), Math.max(0, place - NEAR), to)) {
                if (told.add(hit.end())) {
                    raw.report(hit.start(), hit.end(), message("These words single out ", hit));
                }
            }
        }
    }

    /** Where a person is spoken of, and a capital letter follows; where initials or an age stand beside a number. */
    private static Set<Integer> places(String text, Stretches stretches) {
        Set<Integer> places = new HashSet<>(0);
        for (Needles.Found person : stretches.people()) {
            int end = person.at() + person.needle().length();
            if (!isPartOfWord(text, end) && has(text, end, end + 18, true)) {
                places.add(person.at());
            }
        }
        for (Needles.Found age : stretches.ages()) {
            if (has(text, age.at() - 4, age.at() + age.needle().length() + 5, false)) {
                places.add(age.at());
            }
        }
        for (int point : stretches.points()) {
            if (has(text, point, point + 12, false)) {
                places.add(point);
            }
        }
        return places;
    }

    private static boolean isPartOfWord(String text, int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    /** Whether a capital letter, or else a digit, stands between two places. */
    private static boolean has(String text, int from, int to, boolean capital) {
        for (int i = Math.max(0, from); i < Math.min(to, text.length()); i++) {
            char c = text.charAt(i);
            if (capital ? Character.isUpperCase(c) : c >= '0' && c <= '9') {
                return true;
            }
        }
        return false;
    }

    private static String message(String what, Shapes.Hit hit) {
        return what + hit.term().phrases().get(0)
                + ". Tell what happens to clients in general, or what was learned, without anybody's initials, name or"
                + " age; git history keeps what was deleted.";
    }
}
