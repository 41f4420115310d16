package partnershipplan.export.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.export.table.Cell;
import partnershipplan.export.table.Table;

/** A table as a sheet: its head stays in sight and filters, and each cell has its kind. No cell is a formula. */
final class SheetXml {
    /** The day from which books count days. */
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

    /** From here on books and calendars count alike. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    /** A cell holds no more characters. */
    private static final int MOST = 32_767;

    private static final int NARROW = 10;
    private static final int WIDE = 48;

    private final StringBuilder xml = new StringBuilder();
    private final Table table;

    private SheetXml(Table table) {
        this.table = table;
    }

    static String of(Table table) {
        return new SheetXml(table).sheet();
    }

    private String sheet() {
        String range =
                "A1:" + letters(table.columns().size() - 1) + (table.rows().size() + 1);
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
                .append("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
                .append("<dimension ref=\"")
                .append(range)
                .append("\"/><sheetViews><sheetView workbookViewId=\"0\">")
                .append("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>")
                .append("</sheetView></sheetViews><cols>");
        for (int i = 0; i < table.columns().size(); i++) {
            xml.append("<col min=\"").append(i + 1).append("\" max=\"").append(i + 1);
            xml.append("\" width=\"").append(width(i)).append("\" customWidth=\"1\"/>");
        }
        xml.append("</cols><sheetData><row r=\"1\">");
        for (int i = 0; i < table.columns().size(); i++) {
            text(table.columns().get(i), letters(i) + 1, CellStyle.HEAD);
        }
        xml.append("</row>");
        for (int i = 0; i < table.rows().size(); i++) {
            row(table.rows().get(i), i + 2);
        }
        return xml.append("</sheetData><autoFilter ref=\"")
                .append(range)
                .append("\"/></worksheet>\n")
                .toString();
    }

    private void row(List<@Nullable Cell> cells, int number) {
        xml.append("<row r=\"").append(number).append("\">");
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (cell != null) {
                cell(cell, letters(i) + number);
            }
        }
        xml.append("</row>");
    }

    private void cell(Cell cell, String place) {
        if (cell instanceof Cell.Number number) {
            number(number.value(), place, CellStyle.PLAIN);
        } else if (cell instanceof Cell.Amount amount) {
            number(amount.value(), place, CellStyle.AMOUNT);
        } else if (cell instanceof Cell.Share share) {
            number(share.value().movePointLeft(2), place, CellStyle.SHARE);
        } else if (cell instanceof Cell.Day day && !day.day().isBefore(FIRST_DAY)) {
            number(BigDecimal.valueOf(ChronoUnit.DAYS.between(DAY_0, day.day())), place, CellStyle.DAY);
        } else if (cell instanceof Cell.YesNo answer) {
            xml.append("<c r=\"").append(place).append("\" t=\"b\"><v>");
            xml.append(answer.yes() ? '1' : '0').append("</v></c>");
        } else {
            text(words(cell), place, CellStyle.TEXT);
        }
    }

    private void number(BigDecimal value, String place, CellStyle style) {
        xml.append("<c r=\"").append(place).append("\" s=\"").append(style.ordinal());
        xml.append("\"><v>").append(value.toPlainString()).append("</v></c>");
    }

    private void text(String text, String place, CellStyle style) {
        String whole = text.length() <= MOST ? text : text.substring(0, MOST - 2) + "…";
        xml.append("<c r=\"").append(place).append("\" s=\"").append(style.ordinal());
        xml.append("\" t=\"inlineStr\"><is><t>");
        xml.append(XmlText.of(whole)).append("</t></is></c>");
    }

    private static String words(Cell cell) {
        if (cell instanceof Cell.Lines lines) {
            return String.join(Cell.BETWEEN, lines.lines());
        }
        return cell instanceof Cell.Day day ? day.day().toString() : ((Cell.Text) cell).text();
    }

    /** As wide as its longest value, within reason; longer ones have lines. */
    private int width(int column) {
        int width = Math.max(NARROW, table.columns().get(column).length() + 4);
        for (List<@Nullable Cell> row : table.rows()) {
            Cell cell = row.get(column);
            if (cell instanceof Cell.Text || cell instanceof Cell.Lines) {
                width = Math.max(width, words(cell).length() + 2);
            } else if (cell instanceof Cell.Amount) {
                width = Math.max(width, 16);
            }
        }
        return Math.min(width, WIDE);
    }

    /** The letters of a column, of which the first is A. */
    static String letters(int column) {
        String letters = "";
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters = (char) ('A' + rest % 26) + letters;
        }
        return letters;
    }
}
