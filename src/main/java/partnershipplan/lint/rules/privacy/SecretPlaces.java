package partnershipplan.lint.rules.privacy;

import partnershipplan.vocabulary.Terms;

/** Words that tell whether an address leads to where people live, or to where anybody may go. */
final class SecretPlaces {
    private static final Terms WORDS = Terms.named("secret-places");

    private SecretPlaces() {}

    /** Whether words speak of a place where people live, and of no open one. */
    static boolean isSecret(String words) {
        return has(words, "secret") && !isOpen(words);
    }

    /** Whether words speak of a place where anybody may go. */
    static boolean isOpen(String words) {
        return has(words, "open");
    }

    private static boolean has(String words, String kind) {
        for (Terms.Hit hit : WORDS.in(words)) {
            if (hit.term().fact("kind").equals(kind)) {
                return true;
            }
        }
        return false;
    }
}
