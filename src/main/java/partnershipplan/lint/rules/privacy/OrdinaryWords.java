package partnershipplan.lint.rules.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import partnershipplan.audience.HiddenNames;
import partnershipplan.lint.PlanText;
import partnershipplan.model.Contact;
import partnershipplan.model.Person;
import partnershipplan.model.Signatory;
import partnershipplan.vocabulary.Terms;

/**
 * Tells words that anybody may use from a hidden name that is spelled like them: a class of partners, such as "local
 * hospitals", a role that stands as somebody's name, and a number that the whole country calls.
 *
 * @param titles the titles that people have in the plan, in small letters
 */
record OrdinaryWords(Set<String> titles) {
    /** How many digits a number has that is everybody's, such as 211. */
    private static final int PUBLIC_NUMBER = 3;

    /** Read when a text first seems to have a person's name. */
    private static final class Listed {
        private static final Terms ROLES = Terms.named("roles");
        private static final Terms FIRST_NAMES = Terms.named("first-names");
    }

    static OrdinaryWords of(List<PlanText> texts) {
        Set<String> titles = new HashSet<>(0);
        for (PlanText text : texts) {
            boolean ofSomebody =
                    text.item() instanceof Person || text.item() instanceof Contact || text.item() instanceof Signatory;
            if (ofSomebody && text.key().equals("title")) {
                titles.add(small(text.text()));
            }
        }
        return new OrdinaryWords(titles);
    }

    private static String small(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether some words are no name of anybody, though something hidden is called by them. */
    boolean are(String words, HiddenNames.Kind kind) {
        return switch (kind) {
            case PARTNER -> isClass(words);
            case PERSON, FAMILY -> isPublicNumber(words) || titles.contains(small(words)) || isRole(words);
            case PLACE -> false;
        };
    }

    /** Whether all words after the first begin with a small letter; names of one word are no class. */
    private static boolean isClass(String words) {
        boolean several = false;
        for (int i = 1; i < words.length(); i++) {
            boolean begins = Character.isWhitespace(words.charAt(i - 1)) && !Character.isWhitespace(words.charAt(i));
            if (begins && !Character.isLowerCase(words.charAt(i))) {
                return false;
            }
            several |= begins;
        }
        return several;
    }

    private static boolean isPublicNumber(String words) {
        int digits = 0;
        for (int i = 0; i < words.length(); i++) {
            if (Character.isLetter(words.charAt(i))) {
                return false;
            }
            digits += Character.isDigit(words.charAt(i)) ? 1 : 0;
        }
        return digits == PUBLIC_NUMBER;
    }

    /** Whether words begin with a role; "Maria, Director" begins with a name. */
    private static boolean isRole(String words) {
        List<Terms.Hit> roles = Listed.ROLES.in(words);
        return !roles.isEmpty()
                && words.indexOf('@') < 0
                && !pauses(words, roles.get(0).start())
                && Listed.FIRST_NAMES.in(words).isEmpty();
    }

    private static boolean pauses(String words, int before) {
        for (int i = 0; i < before; i++) {
            if (",;:(–—".indexOf(words.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
