/** The format as a table: every mapping with its keys and their types, generated from the records of the model. */
@NullMarked
package partnershipplan.format;

import org.jspecify.annotations.NullMarked;
