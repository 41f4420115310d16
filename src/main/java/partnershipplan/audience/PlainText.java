package partnershipplan.audience;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as a reader sees it, to look for names in: without Markdown's signs, marks on letters and invisible
 * characters, and with references such as {@code &nbsp;} read. Each character knows where it stands in the text.
 */
final class PlainText {
    /** What a reader does not see, or sees as something else: the reference, the link's end, the sign of Markdown. */
    private static final Pattern SIGN = Pattern.compile("&(?:#(\\d{1,7})|#[xX](\\p{XDigit}{1,6})|(\\w{2,20}));"
            + "|(\\]\\([^()\\s]*\\)|\\*+|~~|`+|!?\\[(?:\\^\\w{1,20}\\])?|\\](?!\\[))"
            + "|(\\\\(?=[\\p{Punct}\\n]))"
            + "|(</?[a-zA-Z]{1,10}\\s{0,2}/?>)"
            + "|((?:%[89A-Fa-f]\\p{XDigit}){2,})"
            + "|(-\\n[ \\t>]*(?=\\p{Ll}))");

    private final String text;
    private final StringBuilder plain = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    PlainText(String text) {
        this.text = text;
        Matcher sign = SIGN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            boolean found = "&]*~`![\\<%-".indexOf(text.charAt(at)) >= 0
                    && sign.region(at, text.length()).lookingAt();
            int end = found ? sign.end() : at + Character.charCount(text.codePointAt(at));
            if (!found && text.charAt(at) < 0x80) {
                add(text.charAt(at), at, end);
            } else {
                add(found ? read(sign) : text.substring(at, end), at, end);
            }
            at = end;
        }
    }

    private static String read(Matcher sign) {
        if (sign.group(1) != null || sign.group(2) != null) {
            int code = sign.group(1) != null ? Integer.parseInt(sign.group(1)) : Integer.parseInt(sign.group(2), 16);
            return Character.isValidCodePoint(code) ? Character.toString(code) : "";
        }
        if (sign.group(7) != null) {
            return URLDecoder.decode(sign.group(7), StandardCharsets.UTF_8);
        }
        return sign.group(3) == null ? "" : CharacterReferences.read(sign.group(3), sign.group());
    }

    private void add(String read, int start, int end) {
        String letters = isAscii(read) ? read : BaseLetters.of(read);
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            int type = Character.getType(c);
            if (type != Character.FORMAT && type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK) {
                add(c, start, end);
            }
        }
    }

    private static boolean isAscii(String read) {
        for (int i = 0; i < read.length(); i++) {
            if (read.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private void add(char c, int start, int end) {
        plain.append(c);
        starts.add(start);
        ends.add(end);
    }

    /** What the reader sees. */
    CharSequence plain() {
        return plain;
    }

    /** Where in the text a character begins. */
    int start(int index) {
        return starts.get(index);
    }

    /** Where in the text a character ends, with the marks on it. */
    int end(int index) {
        int end = ends.get(index);
        int next = index + 1 < starts.size() ? starts.get(index + 1) : text.length();
        while (end < next && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Markdown's signs between two places whose other half is elsewhere: they have to stay. */
    String signs(int from, int to) {
        Deque<String> open = new ArrayDeque<>();
        Matcher sign = SIGN.matcher(text).region(from, to);
        while (sign.find()) {
            String found = sign.group(4);
            if (found == null) {
                continue;
            }
            String last = open.peekLast();
            if (last != null && (last.equals(found) || last.endsWith("[") && found.startsWith("]"))) {
                open.removeLast();
            } else {
                open.addLast(found);
            }
        }
        return String.join("", open);
    }
}
