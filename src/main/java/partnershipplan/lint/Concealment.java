package partnershipplan.lint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import partnershipplan.finding.Checked;
import partnershipplan.finding.Finding;
import partnershipplan.model.Slug;
import partnershipplan.source.Lines;
import partnershipplan.source.SourceText;
import partnershipplan.source.Span;

/**
 * Keeps what nobody may read out of all that reports print, character for character.
 *
 * @param texts nowhere to be read: neither in the file's text and name, nor in a message or a path
 * @param places not to be read where they stand in the text
 */
public record Concealment(List<String> texts, List<Span> places) {
    private static final String MARK = "•";

    /** Shorter texts may be part of other words and numbers, so they count as whole words only. */
    private static final int LONG = 6;

    /** What is to be kept out of other texts, too, such as the same file when it was edited. */
    Concealment elsewhere() {
        return new Concealment(texts, List.of());
    }

    /** A checked file without what is to be kept out. */
    public Checked of(Checked checked) {
        if (texts.isEmpty() && places.isEmpty()) {
            return checked;
        }
        List<Finding> findings = new ArrayList<>(checked.findings().size());
        for (Finding f : checked.findings()) {
            findings.add(new Finding(
                    f.rule(),
                    f.severity(),
                    conceal(f.file()),
                    f.span(),
                    conceal(f.path()),
                    conceal(f.message()),
                    conceal(f.hint()),
                    f.waived()));
        }
        return new Checked(
                new SourceText(
                        conceal(checked.source().name()),
                        source(checked.source().text())),
                findings);
    }

    /** The file's text. A short text is concealed in its place alone: all of a file has too much that is like it. */
    private String source(String text) {
        BitSet hidden = new BitSet(text.length());
        for (String secret : texts) {
            if (secret.length() >= LONG) {
                hide(secret, text, hidden);
                hideSlug(secret, text, hidden);
            }
        }
        Lines lines = new Lines(text);
        for (Span place : places) {
            hidden.set(lines.offset(place.line(), place.column()), lines.offset(place.endLine(), place.endColumn()));
        }
        return masked(text, hidden);
    }

    private String conceal(String text) {
        BitSet hidden = new BitSet(text.length());
        for (String secret : texts) {
            String line = secret.replaceAll("\\s+", " ");
            hide(line, text, hidden);
            hideStart(line, text, hidden);
            hide(Slug.of(line), text, hidden);
        }
        return masked(text, hidden);
    }

    /** A text as it stands in a reference, or in an id that was made of it. */
    private static void hideSlug(String secret, String text, BitSet hidden) {
        String slug = Slug.of(secret);
        if (slug.length() >= LONG && !slug.equals(secret)) {
            hide(slug, text, hidden);
        }
    }

    private static void hide(String secret, String text, BitSet hidden) {
        int length = secret.length();
        for (int at = 0; length > 0 && at + length <= text.length(); at++) {
            if (text.regionMatches(true, at, secret, 0, length) && (length >= LONG || isWord(text, at, at + length))) {
                hidden.set(at, at + length);
            }
        }
    }

    /** What a message has left of a secret, where it shortens what somebody wrote. */
    private static void hideStart(String secret, String text, BitSet hidden) {
        for (int cut = text.indexOf('…'); cut >= 0; cut = text.indexOf('…', cut + 1)) {
            for (int length = Math.min(cut, secret.length() - 1); length > 0; length--) {
                if (text.regionMatches(true, cut - length, secret, 0, length) && isWord(text, cut - length, cut)) {
                    hidden.set(cut - length, cut);
                    break;
                }
            }
        }
    }

    private static boolean isWord(String text, int from, int to) {
        return (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
                && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
    }

    private static String masked(String text, BitSet hidden) {
        if (hidden.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!hidden.get(i) || c == '\n' || c == '\r') {
                masked.append(c);
            } else if (!Character.isLowSurrogate(c)) {
                masked.append(MARK);
            }
        }
        return masked.toString();
    }
}
