package partnershipplan.export.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of a plan.
 *
 * @param name what it is called, such as {@code timeline} or {@code partners_checks}
 * @param columns the keys' names; those of an inner mapping behind its own, as in {@code term.ends}
 * @param rows a cell for each column, null where there is no value
 */
public record Table(String name, List<String> columns, List<List<@Nullable Cell>> rows) {}
