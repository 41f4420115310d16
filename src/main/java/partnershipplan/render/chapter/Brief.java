package partnershipplan.render.chapter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.Item;
import partnershipplan.model.Person;
import partnershipplan.model.Todo;
import partnershipplan.render.prose.Prose;
import partnershipplan.render.words.Markup;

/** Tells what the plan says in so many letters at most: whole sentences where they fit, else whole words. */
final class Brief {
    /** A shorter word before a period may be one that is cut short, such as {@code St.} */
    private static final int WORD = 4;

    private static final String MORE = "…";
    private final Page page;
    private final Prose prose = new Prose();
    private int letters;

    Brief(Page page) {
        this.page = page;
    }

    /** A key's text, or a blank where it is to be answered; empty where nothing is said. */
    Markup text(Item item, String key, @Nullable String text, int most) {
        return item.isOpen(key) ? blank() : text(text, most);
    }

    Markup text(@Nullable String text, int most) {
        return text == null ? Markup.EMPTY : Todo.is(text) ? blank() : told(shorten(prose.plain(text), most));
    }

    /** A line that is no prose. */
    Markup line(@Nullable String line, int most) {
        return line == null ? Markup.EMPTY : Todo.is(line) ? blank() : told(shorten(line, most));
    }

    Markup blank() {
        return page.words.blank(page.labels.word("toBeAnswered"));
    }

    /** A role or a name, or both. */
    Markup person(Item holder, String key, @Nullable Person person, int most) {
        if (person == null) {
            return holder.isOpen(key) ? blank() : Markup.EMPTY;
        }
        if (person.line() != null) {
            return line(person.line(), most);
        }
        if (person.name() == null) {
            return line(person.title(), most);
        }
        return line(person.title() == null ? person.name() : person.name() + ", " + person.title(), most);
    }

    Markup names(List<String> ids, int most) {
        return told(shorten(String.join(", ", ids.stream().map(page::name).toList()), most));
    }

    /** How many letters it has told. */
    int letters() {
        return letters;
    }

    private Markup told(String text) {
        letters += text.length();
        return page.words.text(text);
    }

    /** As many whole sentences as fit, else as many whole words. */
    static String shorten(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = lastSentence(text, most);
        if (end > 0) {
            return text.substring(0, end);
        }
        int space = text.lastIndexOf(' ', most - 1);
        int cut = space > most / 2 ? space : most - 1;
        return stripped(text.substring(0, Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut)) + MORE;
    }

    private static int lastSentence(String text, int most) {
        for (int i = most - 1; i > 0; i--) {
            if (isEnd(text, i)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isEnd(String text, int at) {
        boolean sign = text.charAt(at) == '.' || text.charAt(at) == '!' || text.charAt(at) == '?';
        if (!sign || text.charAt(at + 1) != ' ' || at < WORD) {
            return false;
        }
        for (int i = at - WORD; i < at; i++) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Without a sign at the end that leads on to what is cut off. */
    private static String stripped(String text) {
        int end = text.length();
        while (end > 0 && " ,;:–-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
