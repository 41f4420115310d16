package partnershipplan.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import partnershipplan.render.template.Templates;
import partnershipplan.render.words.Markup;

/** The style sheets, made whole: fonts inside, and the document's own words for printed pages. */
final class Styles {
    private static final Pattern FONT = Pattern.compile("url\\(\"font:([A-Za-z0-9-]+\\.woff2)\"\\)");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/\\s*");
    private final Templates templates;

    /** The browser's style sheet with its fonts, once it was asked for. */
    private @Nullable String screen;

    Styles(Templates templates) {
        this.templates = templates;
    }

    /** No style sheet. */
    Markup none(String title, String foot) {
        return Markup.EMPTY;
    }

    /** For the browser. */
    Markup screen(String title, String foot) {
        if (screen == null) {
            String css = COMMENT.matcher(templates.text("style/screen.css")).replaceAll("");
            screen = FONT.matcher(css).replaceAll(font -> Matcher.quoteReplacement(font(font.group(1))));
        }
        return new Markup(
                screen.replace("\"running:title\"", quoted(title)).replace("\"running:audience\"", quoted(foot)));
    }

    /** For the PDF, which has its fonts by itself. */
    Markup pages(String title, String foot) {
        return new Markup(templates.text("style/pdf.css"));
    }

    /** For Word, whose style sheet is a part of the document. */
    Markup word(String title, String foot) {
        return new Markup(templates.text("style/word.xml"));
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
