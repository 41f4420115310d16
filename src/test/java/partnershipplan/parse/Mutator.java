package partnershipplan.parse;

import java.util.List;
import java.util.Random;

/** Changes texts at random, in the ways that people and editors break them, and some that nobody would. */
final class Mutator {
    /** What has a meaning in YAML, or is invisible, or wide. */
    private static final List<String> SIGNS = List.of(
            ":",
            ": ",
            " :",
            "#",
            " #",
            " # ",
            "-",
            "- ",
            "\n- ",
            "\n  - ",
            "|",
            "|\n",
            ">",
            ">-\n ",
            "|+\n",
            "\"",
            "'",
            "''",
            "\\",
            "\\n",
            "\\\"",
            "\\x41",
            "[",
            "]",
            "[]",
            "{",
            "}",
            "{}",
            ",",
            ", ",
            "?",
            "? ",
            "&a ",
            "*a",
            "!",
            "!!str ",
            "%",
            "@",
            "`",
            "~",
            "<<",
            "<<: ",
            "---",
            "---\n",
            "...",
            "\n...\n",
            "=",
            " ",
            "  ",
            "\t",
            "\n",
            "\n\n",
            "\n ",
            "\n   ",
            " \n",
            "\r",
            "\r\n",
            "a",
            "a: b",
            "key:",
            "\na: b\n",
            "é",
            "\u00A0",
            "\u0085",
            "\u2028",
            "\u2029",
            "\uFEFF",
            "\u0000",
            "\u0007",
            "\u001B",
            "\u007F",
            "\uE000",
            "\uFFFD",
            "😀",
            "\uD83D",
            "0",
            "null",
            "2026-01-01");

    private final List<String> seeds;
    private final Random random;

    Mutator(List<String> seeds, long seed) {
        this.seeds = seeds;
        this.random = new Random(seed);
    }

    /** One of the seeds, changed once or a few times. */
    String next() {
        StringBuilder text = new StringBuilder(any(seeds));
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            change(text);
        }
        return text.toString();
    }

    private void change(StringBuilder text) {
        int at = random.nextInt(text.length() + 1);
        switch (random.nextInt(13)) {
            case 0, 1, 2 -> text.insert(at, any(SIGNS));
            case 3 -> text.replace(at, end(text, at, 3), any(SIGNS));
            case 4 -> text.delete(at, end(text, at, 3));
            case 5 -> text.insert(at, text.substring(at, end(text, at, 12)));
            case 6 -> swap(text, at);
            case 7 -> text.insert(lineStart(text, at), " ".repeat(1 + random.nextInt(4)));
            case 8 -> outdent(text, lineStart(text, at));
            case 9 -> text.delete(lineStart(text, at), lineEnd(text, at));
            case 10 -> text.insert(lineStart(text, random.nextInt(text.length() + 1)), line(text, at));
            case 11 -> text.setLength(at);
            default -> splice(text, at);
        }
    }

    private void swap(StringBuilder text, int at) {
        if (at > 0 && at < text.length()) {
            char before = text.charAt(at - 1);
            text.setCharAt(at - 1, text.charAt(at));
            text.setCharAt(at, before);
        }
    }

    private void outdent(StringBuilder text, int start) {
        for (int i = 1 + random.nextInt(4); i > 0 && start < text.length() && text.charAt(start) == ' '; i--) {
            text.deleteCharAt(start);
        }
    }

    /** Goes on with the end of another seed, from the start of one of its lines or from anywhere. */
    private void splice(StringBuilder text, int at) {
        StringBuilder other = new StringBuilder(any(seeds));
        int from = random.nextInt(other.length());
        boolean whole = random.nextBoolean();
        text.setLength(whole ? lineStart(text, at) : at);
        text.append(other, whole ? lineStart(other, from) : from, other.length());
    }

    private int end(StringBuilder text, int at, int most) {
        return Math.min(text.length(), at + 1 + random.nextInt(most));
    }

    private static String line(StringBuilder text, int at) {
        return text.substring(lineStart(text, at), lineEnd(text, at));
    }

    private static int lineStart(StringBuilder text, int at) {
        return at == 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
    }

    private static int lineEnd(StringBuilder text, int at) {
        int end = text.indexOf("\n", at);
        return end < 0 ? text.length() : end + 1;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
