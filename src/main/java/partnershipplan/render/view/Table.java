package partnershipplan.render.view;

import java.util.List;

/** A table; {@code kind} names its style. */
public record Table(String kind, List<Column> columns, List<Row> rows) {}
