package partnershipplan.audience;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reader sees of references such as {@code &nbsp;} and {@code &eacute;}. */
final class CharacterReferences {
    private static final Pattern MARKED = Pattern.compile(
            "([A-Za-z])(?:grave|acute|circ|tilde|uml|ring|cedil|caron|breve|macr|ogon|dot|dblac|strok|slash)");
    private static final Pattern SPACE = Pattern.compile("nbsp|NonBreakingSpace|e[mn]sp(?:1[34])?|thinsp|ThinSpace"
            + "|VeryThinSpace|MediumSpace|hairsp|numsp|puncsp|NewLine|Tab");
    private static final Pattern NOTHING =
            Pattern.compile("shy|zwj|zwnj|NoBreak|ZeroWidthSpace|Negative\\w{4,10}Space");
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("apos", "'"),
            Map.entry("rsquo", "'"),
            Map.entry("lsquo", "'"),
            Map.entry("quot", "\""),
            Map.entry("hyphen", "-"),
            Map.entry("dash", "-"),
            Map.entry("ndash", "-"),
            Map.entry("mdash", "-"),
            Map.entry("period", "."),
            Map.entry("comma", ","),
            Map.entry("commat", "@"),
            Map.entry("sol", "/"),
            Map.entry("lowbar", "_"),
            Map.entry("szlig", "ss"),
            Map.entry("aelig", "ae"),
            Map.entry("AElig", "AE"));

    private CharacterReferences() {}

    /**
     * What is seen.
     *
     * @param name the reference without its signs
     * @param written the reference as it stands, which is seen where it is none
     */
    static String read(String name, String written) {
        Matcher marked = MARKED.matcher(name);
        if (marked.matches()) {
            return marked.group(1);
        }
        if (SPACE.matcher(name).matches()) {
            return " ";
        }
        return NOTHING.matcher(name).matches() ? "" : SIGNS.getOrDefault(name, written);
    }
}
