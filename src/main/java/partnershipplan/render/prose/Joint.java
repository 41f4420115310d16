package partnershipplan.render.prose;

import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Puts pieces of Markdown side by side so that none changes the meaning of its neighbour. */
final class Joint {
    private final StringBuilder out = new StringBuilder();
    private boolean wordMustNotFollow;

    boolean isEmpty() {
        return out.isEmpty();
    }

    boolean isAfterBreak() {
        return endsWith('\n');
    }

    void text(String markdown) {
        if (markdown.isEmpty()) {
            return;
        }
        int first = markdown.codePointAt(0);
        if (wordMustNotFollow && Characters.isWord(first)) {
            out.append(reference(first)).append(markdown, Character.charCount(first), markdown.length());
        } else {
            out.append(markdown);
        }
        wordMustNotFollow = false;
    }

    void link(String markdown) {
        if (endsWith('!')) {
            out.insert(out.length() - 1, '\\');
        }
        text(markdown);
    }

    /** Marks work at the edge of words only: where a word touches one from outside, its letter is written as a number. */
    void wrapped(String mark, String inside) {
        boolean wordsOnly = mark.equals("_");
        if (wordsOnly || !Characters.isWord(inside.codePointAt(0))) {
            guardBefore();
        }
        text(mark + inside + mark);
        wordMustNotFollow = wordsOnly || !Characters.isWord(inside.codePointBefore(inside.length()));
    }

    /** Underscores, or asterisks inside a word, unless asterisks are near already. */
    void emphasis(String inside, @Nullable Node next) {
        boolean insideWord = endsWithWord() || (next instanceof Text text && startsWithWord(text.getLiteral()));
        boolean nearStrong = inside.contains("*") || next instanceof StrongEmphasis || endsWith('*');
        wrapped(insideWord && !nearStrong ? "*" : "_", inside);
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private static boolean startsWithWord(String text) {
        return Characters.isWord(text.codePointAt(0));
    }

    private boolean endsWithWord() {
        return !out.isEmpty() && Characters.isWord(out.codePointBefore(out.length()));
    }

    private boolean endsWith(char c) {
        return !out.isEmpty() && out.charAt(out.length() - 1) == c;
    }

    private void guardBefore() {
        if (endsWithWord()) {
            int last = out.codePointBefore(out.length());
            out.setLength(out.length() - Character.charCount(last));
            out.append(reference(last));
        }
    }

    private static String reference(int codePoint) {
        return "&#" + codePoint + ";";
    }
}
