/** A plan as tables: a table for each list, a row for each item, a column for each key. */
@NullMarked
package partnershipplan.export.table;

import org.jspecify.annotations.NullMarked;
