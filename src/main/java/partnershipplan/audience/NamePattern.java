package partnershipplan.audience;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a name may be written: with other white space, other apostrophes, as part of an address, as a file name. */
final class NamePattern {
    /** Shorter names might be found in the midst of a word of the language. */
    private static final int LONG = 8;

    private static final int FULL_PHONE = 7;
    /** No letter goes on with a word, and no digit with a number; a number behind a word, as in file names, is another. */
    private static final String END = "(?!(?<=\\p{L})\\p{L})(?!(?<=\\p{N})(?:\\p{N}|\\p{L}(?!\\p{N})))";

    /** What may stand between the digits of a telephone number. */
    private static final String BETWEEN_DIGITS = " \t\n\u000B\f\r().+/-\u2010\u2011\u2012\u2013\u2014\u2015";

    /** Made when a name first needs a pattern, and most never do. */
    private static final class Parts {
        private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}']+");
        private static final Pattern SCHEME = Pattern.compile("(?i)^https?://(?:www\\.)?|/+$");
        private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");
    }

    /** Streets' kinds with how they are shortened. */
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("street", "st"),
            Map.entry("avenue", "ave?"),
            Map.entry("road", "rd"),
            Map.entry("drive", "dr"),
            Map.entry("lane", "ln"),
            Map.entry("court", "ct"),
            Map.entry("place", "pl"),
            Map.entry("boulevard", "blvd"),
            Map.entry("highway", "hwy"),
            Map.entry("parkway", "pkwy"),
            Map.entry("terrace", "terr?"),
            Map.entry("circle", "cir"),
            Map.entry("square", "sq"),
            Map.entry("trail", "trl"));

    /** What stands before a family name: a form of address, or an initial. */
    private static final String ADDRESSED = "(?:(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Rev|Hon|Officer|Detective|Det|Sgt|Lt|Capt"
            + "|Judge|Sr|Sra|Srta|Dra)\\.?|\\p{Lu}\\.)\\s*";

    /** The quarters of the sky, as they stand in addresses. */
    private static final Map<String, String> QUARTERS = Map.of(
            "n",
            "north",
            "s",
            "south",
            "e",
            "east",
            "w",
            "west",
            "ne",
            "northeast",
            "nw",
            "northwest",
            "se",
            "southeast",
            "sw",
            "southwest");

    private NamePattern() {}

    /** Any of some names, each in a group of its own, where it is no part of a longer word or number. */
    static Pattern any(Iterable<String> patterns) {
        StringBuilder regex = new StringBuilder("(?<![\\p{L}\\p{N}])(?:");
        String or = "";
        for (String pattern : patterns) {
            regex.append(or).append('(').append(pattern).append(')');
            or = "|";
        }
        return Pattern.compile(regex.append(')').append(END).toString());
    }

    /**
     * The letters and digits that begin the name wherever it is written, in small letters, whatever else may stand
     * between them; of a phone number, its digits.
     */
    static String needle(String name, HiddenNames.Kind kind) {
        if (isPhone(name)) {
            return digits(name);
        }
        String small = name.toLowerCase(Locale.ROOT);
        for (String start : List.of("https://", "http://", "www.")) {
            small = small.startsWith(start) ? small.substring(start.length()) : small;
        }
        StringBuilder needle = new StringBuilder();
        boolean place = kind == HiddenNames.Kind.PLACE;
        int end = place ? endOfStreet(small) : small.length();
        for (int i = 0; i < end && (needle.isEmpty() || isReadAsItStands(small.charAt(i))); i++) {
            char c = small.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (!isAscii(c)) {
                    break;
                }
                needle.append(c);
            }
        }
        return needle.toString();
    }

    /** Signs that do not change how a name is read, and the name's letters. */
    private static boolean isReadAsItStands(char c) {
        return isAscii(c) && Character.isLetterOrDigit(c) || " '.,-/_()+#:".indexOf(c) >= 0;
    }

    /** Where an address has had its number and a letter of what follows: the rest may be shortened, or not be there. */
    private static int endOfStreet(String address) {
        int end = 0;
        while (end < address.length() && !Character.isWhitespace(address.charAt(end))) {
            end++;
        }
        while (end < address.length() && !Character.isLetterOrDigit(address.charAt(end))) {
            end++;
        }
        return Math.min(end + 1, address.length());
    }

    private static boolean isAscii(char c) {
        return c < 0x80;
    }

    /** A name as a text may have it: an address also shortened, a family name behind what shows that it is one. */
    static String of(String name, HiddenNames.Kind kind) {
        return switch (kind) {
            case PLACE -> place(name, "");
            case FAMILY -> ADDRESSED + of(name);
            case PARTNER, PERSON -> of(name);
        };
    }

    /** A name as its author would know it again: an address without its kind of street, a coined name in small letters. */
    static String loose(String name, HiddenNames.Kind kind) {
        if (kind == HiddenNames.Kind.PLACE) {
            return place(name, "?");
        }
        String written = of(name, kind);
        boolean coined = name.matches("\\p{Lu}[\\p{L}\\p{N}]*\\p{Ll}[\\p{L}\\p{N}]*[\\p{Lu}\\p{N}][\\p{L}\\p{N}]*");
        return coined ? "(?iu:" + written + ")" : written;
    }

    private static String place(String address, String kindIs) {
        String street = street(address, kindIs);
        return street.isEmpty() ? of(address) : of(address) + "|" + street;
    }

    /** The number and the street of an address, whatever its kind is shortened to; empty where it is built otherwise. */
    private static String street(String address, String kindIs) {
        String[] words = new PlainText(address)
                .plain()
                .toString()
                .split(",", 2)[0]
                .strip()
                .split("\\s+");
        if (!words[0].matches("\\d+\\p{L}?")) {
            return "";
        }
        StringBuilder regex = new StringBuilder("(?iu:").append(words[0]);
        for (int i = 1; i < words.length; i++) {
            String word = words[i].toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
            for (Map.Entry<String, String> kind : SHORT.entrySet()) {
                if (i > 1 && word.matches(kind.getKey() + "|" + kind.getValue())) {
                    return regex.append(
                                    "(?:\\s+(?:" + kind.getKey() + "|" + kind.getValue() + ")\\b\\.?)" + kindIs + ")")
                            .toString();
                }
            }
            regex.append(i == 1 ? ",?\\s+" : "\\s+").append(quarter(word, words[i]));
        }
        return "";
    }

    private static String quarter(String word, String written) {
        for (Map.Entry<String, String> quarter : QUARTERS.entrySet()) {
            if (word.equals(quarter.getKey()) || word.equals(quarter.getValue())) {
                return "(?:" + quarter.getKey() + "\\.?|" + quarter.getValue() + ")";
            }
        }
        return Pattern.quote(written);
    }

    private static String of(String name) {
        String plain = new PlainText(name).plain().toString().strip();
        if (Parts.WEB.matcher(plain).matches()) {
            return "(?iu:" + web(Parts.SCHEME.matcher(plain).replaceAll("")) + ")";
        }
        if (isPhone(plain)) {
            return phone(plain);
        }
        return plain.indexOf('@') > 0 ? mail(plain) : words(plain);
    }

    /** An address of the web with or without its beginning, and with whatever follows it; mail to it as well. */
    private static String web(String address) {
        return "(?:https?://)?(?:www\\.)?(?:[\\p{L}\\p{N}._+\\-]+@)?" + Pattern.quote(address)
                + "(?:[/?#][^\\s<>()]*)?";
    }

    /** An address for mail, its sign spelled out as well. */
    private static String mail(String address) {
        int at = address.indexOf('@');
        return "(?iu:" + Pattern.quote(address.substring(0, at)) + "(?:@|\\s*[({]\\s*at\\s*[)}]\\s*|\\s+at\\s+)"
                + Pattern.quote(address.substring(at + 1)) + ")";
    }

    static boolean isPhone(String name) {
        return digits(name).length() >= FULL_PHONE && isNumber(name);
    }

    /** Whether a text begins with a digit, but for what may stand before a number, and has nothing but digits and signs. */
    private static boolean isNumber(String text) {
        int start = 0;
        while (start < text.length() && "+(".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit && (i == start || BETWEEN_DIGITS.indexOf(c) < 0)) {
                return false;
            }
        }
        return start < text.length();
    }

    static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits.append(text.charAt(i));
            }
        }
        return digits.toString();
    }

    private static String phone(String number) {
        return "[+(]*"
                + String.join("[\\s().+/\\-\u2010-\u2015]*", digits(number).split(""));
    }

    /** A name of one word counts in its own letters only, or in capitals: in small letters it may be any word. */
    private static String words(String name) {
        Matcher word = Parts.WORD.matcher(name);
        StringBuilder regex = new StringBuilder();
        boolean isLong = name.chars().filter(Character::isLetterOrDigit).count() >= LONG;
        int end = 0;
        int count = 0;
        while (word.find()) {
            regex.append(count == 0 ? "" : gap(name.substring(end, word.start()), isLong));
            regex.append(word.group().replace("'", "'?"));
            end = word.end();
            count++;
        }
        if (count == 0) {
            return Pattern.quote(name);
        }
        if (isLong && count > 1 && Character.isLetter(name.charAt(name.length() - 1))) {
            regex.append("(?:e?s)?");
        }
        boolean one = count == 1 && name.chars().allMatch(Character::isLetterOrDigit);
        return one ? regex + "|" + Pattern.quote(name.toUpperCase(Locale.ROOT)) : "(?iu:" + regex + ")";
    }

    /** What may stand between two words: what does in the name, white space, and what joins words in file names. */
    private static String gap(String written, boolean isLong) {
        StringBuilder signs = new StringBuilder("[\\s_/+>\"\u201C\u201D\\-\u2010-\u2015");
        written.chars()
                .filter(c -> !Character.isWhitespace(c))
                .forEach(c -> signs.append('\\').append((char) c));
        String and = written.contains("&") ? "|and|y|et" : "";
        return "(?:" + signs + "]|%20|[.,](?=\\S)" + and + ")" + (isLong ? "*" : "+");
    }
}
