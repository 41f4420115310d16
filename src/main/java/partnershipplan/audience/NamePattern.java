package partnershipplan.audience;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a name may be written: with other white space, other apostrophes, as part of an address, as a file name. */
final class NamePattern {
    /** Shorter names might be found in the midst of a word of the language. */
    private static final int LONG = 8;

    private static final int FULL_PHONE = 7;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}']+");
    private static final Pattern SCHEME = Pattern.compile("(?i)^https?://(?:www\\.)?|/+$");
    private static final Pattern PHONE = Pattern.compile("[+(]*\\d[\\d\\s().+/\\-]*");
    private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");

    private NamePattern() {}

    static String of(String name) {
        String plain = new PlainText(name).plain().toString().strip();
        if (WEB.matcher(plain).matches()) {
            return "(?iu:" + web(SCHEME.matcher(plain).replaceAll("")) + ")";
        }
        long digits = plain.chars().filter(Character::isDigit).count();
        if (digits >= FULL_PHONE && PHONE.matcher(plain).matches()) {
            return phone(plain);
        }
        return plain.indexOf('@') > 0 ? "(?iu:" + Pattern.quote(plain) + ")" : words(plain);
    }

    /** An address of the web with or without its beginning, and with whatever follows it; mail to it as well. */
    private static String web(String address) {
        return "(?:https?://)?(?:www\\.)?(?:[\\p{L}\\p{N}._+\\-]+@)?" + Pattern.quote(address)
                + "(?:[/?#][^\\s<>()]*)?";
    }

    private static String phone(String number) {
        StringBuilder regex = new StringBuilder("[+(]*");
        number.chars()
                .filter(Character::isDigit)
                .forEach(c ->
                        regex.append(regex.length() > 5 ? "[\\s().+/\\-]*" : "").append((char) c));
        return regex.toString();
    }

    /** A name of one word counts in its own letters only, or in capitals: in small letters it may be any word. */
    private static String words(String name) {
        Matcher word = WORD.matcher(name);
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
        boolean one = count == 1 && name.chars().allMatch(Character::isLetterOrDigit);
        return one ? regex + "|" + Pattern.quote(name.toUpperCase(Locale.ROOT)) : "(?iu:" + regex + ")";
    }

    /** What may stand between two words: what does in the name, white space, and what joins words in file names. */
    private static String gap(String written, boolean isLong) {
        StringBuilder signs = new StringBuilder("[\\s_/+\\-\u2010-\u2015");
        written.chars()
                .filter(c -> !Character.isWhitespace(c))
                .forEach(c -> signs.append('\\').append((char) c));
        String and = written.contains("&") ? "|and|y" : "";
        return "(?:" + signs + "]|%20|[.,](?=\\S)" + and + ")" + (isLong ? "*" : "+");
    }
}
