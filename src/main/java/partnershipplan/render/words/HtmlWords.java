package partnershipplan.render.words;

import java.util.List;
import java.util.stream.Collectors;
import partnershipplan.render.prose.Escape;
import partnershipplan.render.prose.Prose;

/** Writes HTML that is XML as well, for the browser and for the PDF. */
public final class HtmlWords implements Words {
    private final Prose prose = new Prose();

    @Override
    public Markup text(String line) {
        return new Markup(Escape.html(line));
    }

    @Override
    public Markup prose(String markdown, int headingLevel) {
        return new Markup(prose.html(markdown, headingLevel));
    }

    @Override
    public Markup paragraph(Markup text) {
        return new Markup("<p>" + text + "</p>");
    }

    @Override
    public Markup inline(String markdown) {
        return new Markup(prose.htmlInline(markdown));
    }

    @Override
    public Markup sub(Markup text, Markup remark) {
        return remark.isEmpty() ? text : new Markup(text + " <span class=\"sub\">" + remark + "</span>");
    }

    @Override
    public Markup labelled(Markup label, Markup value) {
        return new Markup(label + ": " + value);
    }

    @Override
    public Markup joined(List<Markup> things, String separator) {
        return new Markup(things.stream().map(Markup::text).collect(Collectors.joining(Escape.html(separator))));
    }

    @Override
    public Markup lines(List<Markup> lines) {
        return new Markup(lines.stream().map(Markup::text).collect(Collectors.joining("<br/>")));
    }

    @Override
    public Markup blank(String text) {
        return new Markup("<span class=\"blank\">" + Escape.html(text) + "</span>");
    }

    @Override
    public Markup mark(String text) {
        return new Markup("<span class=\"level\">" + Escape.html(text) + "</span>");
    }

    @Override
    public Markup state(String kind, String text) {
        String family = kind.substring(0, kind.indexOf('-'));
        return new Markup("<span class=\"" + family + " " + kind + "\">" + Escape.html(text) + "</span>");
    }

    @Override
    public Markup strong(String text) {
        return new Markup("<strong>" + Escape.html(text) + "</strong>");
    }

    @Override
    public Markup cut(String text) {
        return new Markup("<del>" + Escape.html(text) + "</del>");
    }

    @Override
    public Markup put(String text) {
        return new Markup("<ins>" + Escape.html(text) + "</ins>");
    }

    @Override
    public Markup address(String scheme, String text) {
        return new Markup("<a href=\"" + Escape.html(Address.href(scheme, text)) + "\" rel=\"noopener noreferrer\">"
                + Escape.html(text) + "</a>");
    }

    @Override
    public Markup link(String id, Markup text) {
        return new Markup("<a href=\"#" + Escape.html(id) + "\">" + text + "</a>");
    }

    @Override
    public String heading(int level) {
        return "";
    }

    @Override
    public String anchor(String id, String heading) {
        return id;
    }

    @Override
    public Markup numbered(List<Markup> things) {
        return new Markup(things.stream()
                .map(thing -> "<li>" + thing + "</li>")
                .collect(Collectors.joining("", "<ol>", "</ol>")));
    }

    @Override
    public Markup number(String number) {
        return new Markup("<span class=\"number\">" + Escape.html(number) + "</span> ");
    }
}
