package partnershipplan.export.table;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table as RFC 4180 writes it, and so that no spreadsheet takes text for a formula. */
public final class Csv {
    private final StringBuilder text = new StringBuilder();

    private Csv() {}

    /** The table's text: names of the columns first, every line ended by CR and LF. */
    public static String of(Table table) {
        Csv csv = new Csv();
        csv.line(table.columns());
        for (List<@Nullable Cell> row : table.rows()) {
            csv.line(row.stream().map(Csv::value).toList());
        }
        return csv.text.toString();
    }

    private void line(List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            text.append(i == 0 ? "" : ",").append(quoted(values.get(i)));
        }
        text.append("\r\n");
    }

    private static String value(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        } else if (cell instanceof Cell.Number number) {
            return plain(number.value());
        } else if (cell instanceof Cell.Amount amount) {
            return plain(amount.value());
        } else if (cell instanceof Cell.Share share) {
            return plain(share.value());
        } else if (cell instanceof Cell.Day day) {
            return day.day().toString();
        } else if (cell instanceof Cell.YesNo answer) {
            return answer.yes() ? "yes" : "no";
        } else if (cell instanceof Cell.Lines lines) {
            return harmless(String.join(Cell.BETWEEN, lines.lines()));
        }
        return harmless(((Cell.Text) cell).text());
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    /** Text that a spreadsheet would run as a formula gets an apostrophe, which says that it is text. */
    private static String harmless(String value) {
        return !value.isEmpty() && isFormula(value.charAt(0)) ? "'" + value : value;
    }

    private static boolean isFormula(char first) {
        return switch (first) {
            case '=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠' -> true;
            default -> false;
        };
    }

    private static String quoted(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == ',' || c == '\r' || c == '\n') {
                return '"' + value.replace("\"", "\"\"") + '"';
            }
        }
        return value;
    }
}
