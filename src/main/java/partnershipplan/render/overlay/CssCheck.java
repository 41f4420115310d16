package partnershipplan.render.overlay;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import partnershipplan.parse.DidYouMean;

/** Whether a style sheet is whole and loads nothing from outside. */
final class CssCheck {
    private static final List<String> FONTS =
            List.of("NotoSans-Regular.woff2", "NotoSans-Bold.woff2", "NotoSerif-Bold.woff2");
    private static final String FONT = "font:";

    private final Faults faults;
    private final String css;

    private CssCheck(Faults faults) {
        this.faults = faults;
        this.css = withoutComments(faults);
    }

    static void check(ShippedFile file, Faults faults) {
        CssCheck check = new CssCheck(faults);
        check.outside();
        check.braces();
        if (file == ShippedFile.PAGES) {
            check.variables();
        }
    }

    /** The text with blanks for comments, so that every place stays where it is. */
    private static String withoutComments(Faults faults) {
        StringBuilder css = new StringBuilder(faults.source().text());
        int from = css.indexOf("/*");
        while (from >= 0) {
            int end = css.indexOf("*/", from + 2);
            if (end < 0) {
                faults.add(TemplateRule.STYLE, from, from + 2, "this comment is not closed", "write */ where it ends");
            }
            int to = end < 0 ? css.length() : end + 2;
            for (int i = from; i < to; i++) {
                css.setCharAt(i, css.charAt(i) == '\n' ? '\n' : ' ');
            }
            from = css.indexOf("/*", to);
        }
        return css.toString();
    }

    private void outside() {
        Matcher loads = Pattern.compile(
                        "(?i)@import\\b[^;\n]*|(?:url|src|image-set)\\(\\s*(?:\"([^\"\n]*)\"|'([^'\n]*)'|([^)\"'\n]*))")
                .matcher(css);
        while (loads.find()) {
            String address = first(loads);
            if (address == null) {
                faults.add(
                        TemplateRule.OUTSIDE,
                        loads.start(),
                        loads.end(),
                        "a style sheet of plan imports nothing: its documents load nothing from outside",
                        "put the rules of that style sheet in here");
            } else if (address.startsWith(FONT)) {
                font(address.substring(FONT.length()), loads);
            } else if (!address.toLowerCase(Locale.ROOT).startsWith("data:") && !address.startsWith("#")) {
                faults.add(
                        TemplateRule.OUTSIDE,
                        loads.start(),
                        loads.end(),
                        "this loads something from outside, which documents of plan never do",
                        "leave it out, or put the file in as a data: URL");
            }
        }
    }

    private static @Nullable String first(Matcher loads) {
        for (int i = 1; i <= 3; i++) {
            if (loads.group(i) != null) {
                return loads.group(i).strip();
            }
        }
        return null;
    }

    private void font(String name, Matcher at) {
        if (!FONTS.contains(name)) {
            String meant = DidYouMean.nearest(name, FONTS);
            faults.add(
                    TemplateRule.STYLE,
                    at.start(),
                    at.end(),
                    "there is no shipped font `" + name + "`",
                    meant == null ? "there are: " + String.join(", ", FONTS) : "did you mean `" + meant + "`?");
        }
    }

    private void braces() {
        int open = -1;
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < css.length(); i++) {
            char c = css.charAt(i);
            if (quote != 0) {
                quote = c == quote || c == '\n' ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '{') {
                open = depth++ == 0 ? i : open;
            } else if (c == '}' && --depth < 0) {
                faults.add(TemplateRule.STYLE, i, i + 1, "this } closes what is not open", "");
                depth = 0;
            }
        }
        if (depth > 0) {
            faults.add(TemplateRule.STYLE, open, open + 1, "this { is not closed", "write } where it ends");
        }
    }

    /** The PDF's style sheet is CSS 2.1: it would drop each such line without a word. */
    private void variables() {
        Matcher variables =
                Pattern.compile("\\bvar\\(|(?<![\\w-])--[a-z][\\w-]*(?=\\s*:)").matcher(css);
        while (variables.find()) {
            faults.add(
                    TemplateRule.STYLE,
                    variables.start(),
                    variables.end(),
                    "the PDF's style sheet knows no variables, and drops this line",
                    "write the value itself");
        }
    }
}
