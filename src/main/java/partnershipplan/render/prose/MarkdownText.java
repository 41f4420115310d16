package partnershipplan.render.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes text so that every reader of Markdown shows it as that text. */
final class MarkdownText {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{0,40});");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(?=[.)](?: |$))");
    private static final Pattern MARKER = Pattern.compile("[-+=#>]|:(?=-)");

    private final String text;
    private final StringBuilder out = new StringBuilder();

    private MarkdownText(String text) {
        this.text = text;
    }

    /** @param startsLine whether the text stands where a list, heading or quotation could begin */
    static String of(String text, boolean startsLine) {
        return new MarkdownText(text).escape(startsLine);
    }

    private String escape(boolean startsLine) {
        int start = startsLine ? marker() : 0;
        for (int i = start; i < text.length(); i++) {
            character(i);
        }
        return out.toString();
    }

    private int marker() {
        Matcher number = NUMBER.matcher(text);
        if (number.lookingAt()) {
            out.append(number.group()).append('\\').append(text.charAt(number.end()));
            return number.end() + 1;
        }
        if (MARKER.matcher(text).lookingAt()) {
            out.append('\\').append(text.charAt(0));
            return 1;
        }
        return 0;
    }

    private void character(int i) {
        char c = text.charAt(i);
        switch (c) {
            case '<' -> out.append(isLessThan(i) ? "<" : "&lt;");
            case '&' -> out.append(ENTITY.matcher(text).region(i, text.length()).lookingAt() ? "&amp;" : "&");
            default -> out.append(isSyntax(c, i) ? "\\" : "").append(c);
        }
    }

    private boolean isSyntax(char c, int i) {
        return switch (c) {
            case '\\', '`', '*', '[', ']', '~', '|' -> true;
            case '_', '@' -> c == '_' ? !isInsideWord(i) : isInsideWord(i);
            case ':' -> text.startsWith("://", i);
            case '.' -> i >= 3 && text.regionMatches(true, i - 3, "www", 0, 3);
            default -> false;
        };
    }

    /** A comparison, as no tag has a space or digit there. */
    private boolean isLessThan(int i) {
        return i + 1 < text.length() && " =0123456789".indexOf(text.charAt(i + 1)) >= 0;
    }

    private boolean isInsideWord(int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }
}
