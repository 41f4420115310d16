package partnershipplan.vocabulary;

import java.nio.charset.StandardCharsets;

/**
 * A text with one byte for each character, which is read in half the time. It is for a first glance: what is beyond
 * Latin-1 has become a {@link #OTHER question mark}, and what is found counts only where the text itself has it.
 */
public final class Narrow {
    /** What stands for every character that a byte has no room for; and for itself. */
    public static final byte OTHER = '?';

    private static final int ROOM = 1 << 8;

    private Narrow() {}

    /** The text's characters, each in its place. */
    public static byte[] of(String text) {
        byte[] narrow = text.getBytes(StandardCharsets.ISO_8859_1);
        return narrow.length == text.length() ? narrow : oneByOne(text);
    }

    /** Of a pair of surrogates, Java makes a single byte. */
    private static byte[] oneByOne(String text) {
        byte[] narrow = new byte[text.length()];
        for (int i = 0; i < narrow.length; i++) {
            narrow[i] = text.charAt(i) < ROOM ? (byte) text.charAt(i) : OTHER;
        }
        return narrow;
    }
}
