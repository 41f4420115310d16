package partnershipplan.render.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import partnershipplan.finding.Severity;
import partnershipplan.render.prose.Prose;
import partnershipplan.terminal.Ink;
import partnershipplan.terminal.Legible;

/** Writes plain text that a terminal can be trusted with; colour says nothing that the words do not. */
public final class TerminalWords implements Words {
    private final Prose prose = new Prose();
    private final Ink ink;

    public TerminalWords(Ink ink) {
        this.ink = ink;
    }

    @Override
    public Markup text(String line) {
        return new Markup(Legible.line(line));
    }

    @Override
    public Markup prose(String markdown, int headingLevel) {
        return inline(markdown);
    }

    @Override
    public Markup paragraph(Markup text) {
        return text;
    }

    @Override
    public Markup inline(String markdown) {
        return text(prose.plain(markdown));
    }

    @Override
    public Markup sub(Markup text, Markup remark) {
        return remark.isEmpty() ? text : text.isEmpty() ? remark : new Markup(text + " (" + remark + ")");
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
        return painted(Severity.WARNING, "[" + text + "]");
    }

    @Override
    public Markup mark(String text) {
        return text("(" + text + ")");
    }

    @Override
    public Markup state(String kind, String text) {
        return switch (kind) {
            case "status-overdue", "status-blocked" -> painted(Severity.ERROR, text);
            case "status-progress" -> painted(Severity.WARNING, text);
            default -> text(text);
        };
    }

    /** Each word is painted by itself, since a line may end after it. */
    private Markup painted(Severity severity, String text) {
        StringBuilder words = new StringBuilder();
        for (String word : Legible.line(text).split(" ", -1)) {
            words.append(words.isEmpty() ? "" : " ").append(ink.as(severity, word));
        }
        return new Markup(words.toString());
    }

    @Override
    public Markup strong(String text) {
        return text(text);
    }

    @Override
    public Markup cut(String text) {
        return text("[-" + text + "-]");
    }

    @Override
    public Markup put(String text) {
        return text("{+" + text + "+}");
    }

    @Override
    public Markup address(String scheme, String text) {
        return text(text);
    }

    @Override
    public Markup link(String id, Markup text) {
        return text;
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
        List<Markup> numbered = new ArrayList<>();
        for (Markup thing : things) {
            numbered.add(new Markup(numbered.size() + 1 + ". " + thing));
        }
        return joined(numbered, "\n");
    }

    @Override
    public Markup number(String number) {
        return new Markup(number + " ");
    }
}
