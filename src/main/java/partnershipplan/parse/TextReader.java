package partnershipplan.parse;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import partnershipplan.source.Span;

/** From bytes to text: UTF-8, and no character that an editor would not show. */
final class TextReader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextReader() {}

    /** The text, without a byte-order mark; with a finding where it cannot be read as it stands. */
    static String read(byte[] bytes, Findings findings) {
        if (bytes.length > PlanParser.MAX_BYTES) {
            unreadable(findings, Span.START, "this file is over 2 MB", "is this the right file?");
            return "";
        }
        if (bytes.length > 1 && (bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF)) {
            unreadable(findings, Span.START, "this file is not UTF-8 text", "save it again with the encoding UTF-8");
            return "";
        }
        if (isVisible(bytes)) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            checkEncoding(bytes, findings);
        }
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        checkCharacters(text, findings);
        return text;
    }

    /** Whether there is nothing but characters of ASCII that one can see, spaces, tabs and line breaks: as nearly always. */
    private static boolean isVisible(byte[] bytes) {
        for (byte b : bytes) {
            if (b < ' ' ? b != '\n' && b != '\r' && b != '\t' : b == 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static void checkEncoding(byte[] bytes, Findings findings) {
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), out, true);
        if (result.isError()) {
            String before = out.flip().toString();
            unreadable(
                    findings,
                    place(before, before.length()),
                    "this character is not UTF-8 text",
                    "save the file again with the encoding UTF-8");
        }
    }

    private static void checkCharacters(String text, Findings findings) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' ? c != '\n' && c != '\r' && c != '\t' : c >= 0x7F && isInvisible(text, i, c)) {
                String code = Integer.toHexString(0x10000 | c).substring(1).toUpperCase(Locale.ROOT);
                unreadable(
                        findings,
                        place(text, i),
                        "there is an invisible control character (U+" + code + ") here",
                        "delete it");
                return;
            }
        }
    }

    /** Control characters, line breaks that editors do not count as such, and halves of characters. */
    private static boolean isInvisible(String text, int i, char c) {
        if (Character.isSurrogate(c)) {
            boolean whole = Character.isHighSurrogate(c)
                    ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                    : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            return !whole;
        }
        return c <= 0x9F || c == '\u2028' || c == '\u2029' || c == '\uFFFE' || c == '\uFFFF' || c == BYTE_ORDER_MARK;
    }

    /** The place of the character at {@code index}. */
    private static Span place(String text, int index) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < index; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                line++;
                start = i + 1;
            }
        }
        return Span.of(line, text.codePointCount(Math.min(start, index), index) + 1, 1);
    }

    private static void unreadable(Findings findings, Span span, String message, String hint) {
        findings.add(Rules.UNREADABLE, span, "", message, hint);
    }
}
