package partnershipplan.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import partnershipplan.house.Palette;
import partnershipplan.house.Rgb;
import partnershipplan.render.template.Templates;
import partnershipplan.render.words.Markup;

/** The style sheets, made whole: fonts and the house's colours inside, and the document's own words for printed pages. */
final class Styles {
    private static final Pattern FONT = Pattern.compile("url\\(\"font:([A-Za-z0-9-]+\\.woff2)\"\\)");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/\\s*");
    private final Templates templates;
    private final Palette palette;

    /** The browser's style sheet with its fonts, once it was asked for. */
    private @Nullable String screen;

    Styles(Templates templates, Palette palette) {
        this.templates = templates;
        this.palette = palette;
    }

    /** For the browser. */
    Markup screen(String title, String foot) {
        if (screen == null) {
            String css = COMMENT.matcher(templates.text("style/screen.css")).replaceAll("");
            css = colored(css)
                    .replace("\"house:main-on-dark\"", palette.mainOnDark().css())
                    .replace("\"house:accent-on-dark\"", palette.accentOnDark().css());
            screen = FONT.matcher(css).replaceAll(font -> Matcher.quoteReplacement(font(font.group(1))));
        }
        return new Markup(
                screen.replace("\"running:title\"", quoted(title)).replace("\"running:audience\"", quoted(foot)));
    }

    /** For the PDF, which has its fonts by itself. */
    Markup pages() {
        return new Markup(colored(templates.text("style/pdf.css")));
    }

    private String colored(String css) {
        return css.replace("\"house:main\"", palette.main().css())
                .replace("\"house:accent\"", palette.accent().css());
    }

    /** For Word, whose style sheet is a part of the document, and which writes colours without {@code #}. */
    Markup word() {
        return new Markup(templates
                .text("style/word.xml")
                .replace("\"house:main\"", digits(palette.main()))
                .replace("\"house:accent\"", digits(palette.accent())));
    }

    private static String digits(Rgb color) {
        return "\"" + color.digits().toUpperCase(Locale.ROOT) + "\"";
    }

    private static String font(String name) {
        try (InputStream in = Styles.class.getResourceAsStream("/fonts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no font " + name);
            }
            return "url(\"data:font/woff2;base64," + Base64.getEncoder().encodeToString(in.readAllBytes()) + "\")";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A CSS string, in which nothing can end the string or the style sheet. */
    private static String quoted(String text) {
        StringBuilder css = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == ' ' || c == '.' || c == ',' || c == '-') {
                css.appendCodePoint(c);
            } else {
                css.append('\\').append(Integer.toHexString(c)).append(' ');
            }
        });
        return css.append('"').toString();
    }
}
