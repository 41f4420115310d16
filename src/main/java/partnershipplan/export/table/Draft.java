package partnershipplan.export.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table as it is filled, row by row. */
final class Draft {
    private final String name;
    private final Map<String, Boolean> columns = new LinkedHashMap<>();
    private final List<Map<String, Cell>> rows = new ArrayList<>();

    Draft(String name) {
        this.name = name;
    }

    /** Adds columns that are not there yet, each with whether it stands when no row fills it. */
    void columns(Map<String, Boolean> more) {
        more.forEach(columns::putIfAbsent);
    }

    /** A new row, to be filled. */
    Map<String, Cell> row() {
        Map<String, Cell> row = new LinkedHashMap<>();
        rows.add(row);
        return row;
    }

    Table table() {
        List<String> used = new ArrayList<>();
        columns.forEach((column, always) -> {
            if (always || rows.stream().anyMatch(row -> row.containsKey(column))) {
                used.add(column);
            }
        });
        List<List<@Nullable Cell>> cells = new ArrayList<>(rows.size());
        for (Map<String, Cell> row : rows) {
            List<@Nullable Cell> line = new ArrayList<>(used.size());
            used.forEach(column -> line.add(row.get(column)));
            cells.add(line);
        }
        return new Table(name, used, cells);
    }
}
