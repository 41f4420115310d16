/** JSON Schema (2020-12) over normalised values. */
@NullMarked
package partnershipplan.custom.schema;

import org.jspecify.annotations.NullMarked;
