package partnershipplan.render.words;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import partnershipplan.render.prose.Escape;
import partnershipplan.render.prose.Prose;

/** Writes Markdown as git hosts show it; every value may stand in a cell of a table. */
public final class MarkdownWords implements Words {
    private final Prose prose = new Prose();

    @Override
    public Markup text(String line) {
        return new Markup(Escape.markdownCell(line));
    }

    @Override
    public Markup prose(String markdown, int headingLevel) {
        return new Markup(prose.markdown(markdown, headingLevel).strip());
    }

    @Override
    public Markup paragraph(Markup text) {
        return text;
    }

    @Override
    public Markup inline(String markdown) {
        return new Markup(prose.markdownInline(markdown));
    }

    @Override
    public Markup sub(Markup text, Markup remark) {
        return remark.isEmpty() ? text : new Markup(text + " (" + remark + ")");
    }

    @Override
    public Markup labelled(Markup label, Markup value) {
        return new Markup(label + ": " + value);
    }

    @Override
    public Markup joined(List<Markup> things, String separator) {
        return new Markup(things.stream().map(Markup::text).collect(Collectors.joining(separator)));
    }

    @Override
    public Markup lines(List<Markup> lines) {
        return joined(lines, "; ");
    }

    @Override
    public Markup blank(String text) {
        return new Markup("**\\[" + Escape.markdownCell(text) + "\\]**");
    }

    @Override
    public Markup mark(String text) {
        return new Markup("*(" + Escape.markdownCell(text) + ")*");
    }

    @Override
    public Markup state(String kind, String text) {
        return text(text);
    }

    @Override
    public Markup strong(String text) {
        return new Markup("**" + Escape.markdownCell(text) + "**");
    }

    @Override
    public Markup cut(String text) {
        return new Markup("~~" + Escape.markdownCell(text) + "~~");
    }

    @Override
    public Markup put(String text) {
        return strong(text);
    }

    @Override
    public Markup address(String scheme, String text) {
        return new Markup("[" + Escape.markdownCell(text) + "](<"
                + Address.href(scheme, text).replace("|", "%7c") + ">)");
    }

    @Override
    public Markup link(String id, Markup text) {
        return text;
    }

    @Override
    public String heading(int level) {
        return "#".repeat(Math.min(level, 6));
    }

    /** As git hosts make them of a heading's text: lower case, no punctuation, hyphens for spaces. */
    @Override
    public String anchor(String id, String heading) {
        StringBuilder anchor = new StringBuilder();
        heading.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (c == ' ') {
                anchor.append('-');
            } else if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
                anchor.appendCodePoint(c);
            }
        });
        return anchor.toString();
    }

    @Override
    public Markup numbered(List<Markup> things) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < things.size(); i++) {
            list.append(i == 0 ? "" : "\n").append(i + 1).append(". ").append(things.get(i));
        }
        return new Markup(list.toString());
    }

    @Override
    public Markup number(String number) {
        return new Markup(number + " ");
    }
}
