package partnershipplan.render.words;

import java.util.List;

/** A format's way to write: the one place where what came from the plan is escaped for it. */
public interface Words {
    /** A line of plain text. */
    Markup text(String line);

    /** Prose as blocks; its headings start at {@code headingLevel}. */
    Markup prose(String markdown, int headingLevel);

    /** A line of text as a block. */
    Markup paragraph(Markup text);

    /** Prose within a line or a cell of a table. */
    Markup inline(String markdown);

    /** Text with a remark below or after it. */
    Markup sub(Markup text, Markup remark);

    /** A remark that names itself: {@code Label: value}. */
    Markup labelled(Markup label, Markup value);

    /** Several things in a row, the separator between them. */
    Markup joined(List<Markup> things, String separator);

    /** Several things, each on a line of its own. */
    Markup lines(List<Markup> lines);

    /** What is not answered yet. */
    Markup blank(String text);

    /** A level of visibility, as a mark beside a label. */
    Markup mark(String text);

    /** A state, told by its word, and by {@code kind} where the format can draw it. */
    Markup state(String kind, String text);

    /** What a sentence speaks of. */
    Markup strong(String text);

    /** Words that were taken out. */
    Markup cut(String text);

    /** Words that were put in. */
    Markup put(String text);

    /** A web or mail address or a telephone number. */
    Markup address(String scheme, String text);

    /** A link to a place in the document. */
    Markup link(String id, Markup text);

    /** The signs that make a heading of the level, where the format has such. */
    String heading(int level);

    /** What a contents list links a heading to. */
    String anchor(String id, String heading);

    /** Things in a list that counts them, as blocks. */
    Markup numbered(List<Markup> things);

    /** A number before a heading. */
    Markup number(String number);
}
