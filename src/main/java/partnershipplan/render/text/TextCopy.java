package partnershipplan.render.text;

import java.util.ArrayList;
import java.util.List;
import partnershipplan.render.view.Chapter;
import partnershipplan.render.view.Document;
import partnershipplan.terminal.Ink;
import partnershipplan.terminal.Wrap;

/** A document as lines of at most 80 cells: its title, what it says of itself, its chapters. */
public final class TextCopy {
    private static final int WIDTH = 80;

    private TextCopy() {}

    /** @param view written with words for a terminal */
    public static String of(Document view, Ink ink) {
        StringBuilder text = new StringBuilder();
        for (String line : Wrap.lines(view.title().text(), WIDTH)) {
            text.append(ink.bold(line)).append('\n');
        }
        line(below(view), text);
        for (var fact : view.facts().rows()) {
            line(fact.label() + ": " + fact.value(), text);
        }
        for (Chapter chapter : view.chapters()) {
            text.append('\n').append(ink.bold(chapter.title().text())).append('\n');
            new TextBlocks(ink, WIDTH, text).write(chapter.blocks());
        }
        return text.toString();
    }

    private static String below(Document view) {
        List<String> parts = new ArrayList<>();
        if (view.name() != null) {
            parts.add(view.name().text());
        }
        parts.add(view.organization().text());
        view.marks().forEach(mark -> parts.add(mark.text().text()));
        parts.removeIf(String::isEmpty);
        return String.join(" · ", parts);
    }

    private static void line(String words, StringBuilder text) {
        for (String line : Wrap.lines(words, WIDTH)) {
            text.append(line).append('\n');
        }
    }
}
