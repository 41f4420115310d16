package partnershipplan.render.word;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph's own part of its looks; the rest is its style's.
 *
 * @param list the number of the list that it is an item of
 * @param level how deep it stands in lists, 0 for the outermost
 * @param keep whether it stays on the page of what follows it
 * @param side {@code right} or {@code center}, else null
 * @param bookmarks the names of its places
 */
record Paragraph(
        Style style,
        @Nullable String list,
        int level,
        boolean keep,
        boolean newPage,
        @Nullable String side,
        List<String> bookmarks) {
    static Paragraph of(Style style) {
        return new Paragraph(style, null, 0, false, false, null, List.of());
    }

    Paragraph item(String number, int depth) {
        return new Paragraph(style, number, depth, keep, newPage, side, bookmarks);
    }

    Paragraph deep(int depth) {
        return new Paragraph(style, list, depth, keep, newPage, side, bookmarks);
    }

    Paragraph kept(boolean with) {
        return new Paragraph(style, list, level, with, newPage, side, bookmarks);
    }

    Paragraph onNewPage(boolean broken) {
        return new Paragraph(style, list, level, keep, broken, side, bookmarks);
    }

    Paragraph towards(@Nullable String other) {
        return new Paragraph(style, list, level, keep, newPage, other, bookmarks);
    }

    Paragraph at(List<String> names) {
        return new Paragraph(style, list, level, keep, newPage, side, names);
    }

    void writeProperties(Xml xml) {
        xml.open("w:pPr").value("w:pStyle", style.id);
        if (keep) {
            xml.empty("w:keepNext");
        }
        if (newPage) {
            xml.empty("w:pageBreakBefore");
        }
        if (list != null) {
            xml.open("w:numPr")
                    .value("w:ilvl", String.valueOf(Lists.level(level)))
                    .value("w:numId", list);
            xml.close("w:numPr");
        } else if (level > 0) {
            xml.empty("w:ind", "w:left", String.valueOf(Lists.indent(level)));
        }
        if ("right".equals(side)) {
            xml.empty("w:ind", "w:right", "180");
        }
        if (side != null) {
            xml.value("w:jc", side);
        }
        xml.close("w:pPr");
    }
}
