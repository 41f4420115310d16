package partnershipplan.lint.rules.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import partnershipplan.lint.RuleContext;
import partnershipplan.vocabulary.Shapes;

/** Finds the street lines of confidential places in prose, notes, comments and the file's name. */
final class SiteInText {
    private static final String MESSAGE =
            " would lead somebody to a confidential place. Take it out, and say the city or county at most; git history"
                    + " keeps deleted values until whoever keeps the repository purges them.";

    /** How much of a sentence is read for what an address in it leads to. */
    private static final int SENTENCE = 100;

    private final RuleContext plan;
    private final RawText raw;
    private final List<Site> sites;
    private final Set<Integer> told = new HashSet<>(0);

    /** Read when a text first has what may be a street line. */
    private static final class Streets {
        private static final Shapes ALL = Shapes.named("streets");
    }

    SiteInText(RuleContext plan, List<Site> sites) {
        this.plan = plan;
        this.raw = RawText.of(plan);
        this.sites = sites;
    }

    void check() {
        for (Stretches.Stretch line : raw.stretches().streets()) {
            for (Shapes.Hit hit : Streets.ALL.in(raw.text(), line.from(), line.to())) {
                if (isTelling(hit) && told.add(hit.start())) {
                    raw.report(hit.start(), hit.end(), "This street address" + MESSAGE);
                }
            }
        }
        for (Site site : sites) {
            if (site.confidential() && !site.door().isEmpty()) {
                checkFor(site.door());
            }
        }
    }

    /** The very address, however it is made. */
    private void checkFor(String address) {
        String text = raw.text();
        for (int at = 0; at + address.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, address, 0, address.length()) && !isAddress(raw.path(at))) {
                if (told.add(at)) {
                    raw.report(at, at + address.length(), "This street address" + MESSAGE);
                }
            }
        }
        String name = raw.nameInWords();
        if (Character.isDigit(address.charAt(0))
                && !new Stretches("0" + "0" + name).numbers().isEmpty()) {
            for (Shapes.Hit hit : Streets.ALL.in(name, 0, name.length())) {
                if (Street.same(address, name.substring(hit.start(), hit.end()))) {
                    raw.reportName(hit.start(), hit.end(), "The street address in the file's name" + MESSAGE);
                }
            }
        }
    }

    private boolean isTelling(Shapes.Hit hit) {
        String path = raw.path(hit.start());
        if (isAddress(path)) {
            return false;
        }
        String street = raw.text().substring(hit.start(), hit.end());
        boolean withinSecret = false;
        for (Site site : sites) {
            if (!site.door().isEmpty() && Street.same(site.door(), street)) {
                return site.confidential() || site.isUnauthorized(plan);
            }
            withinSecret |= site.confidential() && isWithin(path, site.holder());
        }
        String sentence = sentence(hit.start(), hit.end(), path);
        return withinSecret ? !SecretPlaces.isOpen(sentence) : SecretPlaces.isSecret(sentence);
    }

    /** Whether a path is that of a location's address, which is judged by itself. */
    private static boolean isAddress(String path) {
        return path.endsWith(".address") && path.contains("location");
    }

    private static boolean isWithin(String path, String holder) {
        return path.startsWith(holder)
                && (path.length() == holder.length() || ".[".indexOf(path.charAt(holder.length())) >= 0);
    }

    /** The sentence of a street line, as far as it is near and in the same value or comment. */
    private String sentence(int from, int to, String path) {
        Stretches.Stretch value = raw.value(path, from);
        String before = raw.small(Math.max(value.from(), from - SENTENCE), from);
        String after = raw.small(to, Math.min(value.to(), to + SENTENCE));
        int end = after.indexOf(". ");
        return before.substring(before.lastIndexOf(". ") + 1) + " " + (end < 0 ? after : after.substring(0, end));
    }
}
