package partnershipplan.lint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

    /** With more texts than this, all that stands before a cut is taken for the start of one. */
    private static final int MANY = 1000;

    /** What is to be kept out of other texts, too, such as the same file when it was edited. */
    Concealment elsewhere() {
        return new Concealment(texts, List.of());
    }

    /** A checked file without what is to be kept out. */
    public Checked of(Checked checked) {
        if (texts.isEmpty() && places.isEmpty()) {
            return checked;
        }
        List<String> lines = lines();
        Secrets words = new Secrets();
        for (String line : lines) {
            words.add(line);
            words.add(Slug.of(line));
        }
        List<Finding> findings = new ArrayList<>(checked.findings().size());
        for (Finding f : checked.findings()) {
            findings.add(new Finding(
                    f.rule(),
                    f.severity(),
                    conceal(f.file(), lines, words),
                    f.span(),
                    conceal(f.path(), lines, words),
                    conceal(f.message(), lines, words),
                    conceal(f.hint(), lines, words),
                    f.waived()));
        }
        SourceText source = checked.source();
        return new Checked(new SourceText(conceal(source.name(), lines, words), source(source.text())), findings);
    }

    /** The texts, each once and on one line. */
    private List<String> lines() {
        Set<String> lines = new LinkedHashSet<>();
        for (String secret : texts) {
            lines.add(secret.replaceAll("\\s+", " "));
        }
        return List.copyOf(lines);
    }

    /** The file's text. A short text is concealed in its place alone: all of a file has too much that is like it. */
    private String source(String text) {
        Secrets secrets = new Secrets();
        for (String secret : texts) {
            if (secret.length() >= Secrets.LONG) {
                secrets.add(secret);
                // As it stands in a reference, or in an id that was made of it.
                String slug = Slug.of(secret);
                secrets.add(slug.length() >= Secrets.LONG ? slug : "");
            }
        }
        BitSet hidden = new BitSet(text.length());
        secrets.hide(text, hidden);
        Lines lines = new Lines(text);
        for (Span place : places) {
            hidden.set(lines.offset(place.line(), place.column()), lines.offset(place.endLine(), place.endColumn()));
        }
        return masked(text, hidden);
    }

    private static String conceal(String text, List<String> lines, Secrets words) {
        BitSet hidden = new BitSet(text.length());
        words.hide(text, hidden);
        for (int cut = text.indexOf('…'); cut >= 0; cut = text.indexOf('…', cut + 1)) {
            hideStart(text, cut, lines, hidden);
        }
        return masked(text, hidden);
    }

    /** What a message has left of a secret, where it shortens what somebody wrote. */
    private static void hideStart(String text, int cut, List<String> lines, BitSet hidden) {
        if (lines.size() > MANY) {
            hidden.set(Math.max(0, text.lastIndexOf('"', cut)), cut);
            return;
        }
        for (String secret : lines) {
            for (int length = Math.min(cut, secret.length() - 1); length > 0; length--) {
                if (text.regionMatches(true, cut - length, secret, 0, length)
                        && Secrets.isWord(text, cut - length, cut)) {
                    hidden.set(cut - length, cut);
                    break;
                }
            }
        }
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
