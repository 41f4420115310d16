package partnershipplan.cli;

import java.nio.charset.StandardCharsets;
import partnershipplan.source.SourceText;

/** The mark that some files begin with, which is no part of the text and stays when that is edited. */
final class ByteOrderMark {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private ByteOrderMark() {}

    /** A file's edited text as bytes, with the mark where the file had one. */
    static byte[] bytes(String edited, byte[] before) {
        byte[] text = edited.getBytes(StandardCharsets.UTF_8);
        if (!startsWithMark(before)) {
            return text;
        }
        byte[] marked = new byte[text.length + MARK.length];
        System.arraycopy(MARK, 0, marked, 0, MARK.length);
        System.arraycopy(text, 0, marked, MARK.length, text.length);
        return marked;
    }

    /** A text with the mark that its file has: without it in the first line, a diff would fit no file. */
    static SourceText shown(SourceText text, byte[] before) {
        return startsWithMark(before) ? new SourceText(text.name(), "\uFEFF" + text.text()) : text;
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == MARK[0] && bytes[1] == MARK[1] && bytes[2] == MARK[2];
    }
}
