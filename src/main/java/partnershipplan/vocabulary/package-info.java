/** Shipped tables: labels and formats per language. */
@NullMarked
package partnershipplan.vocabulary;

import org.jspecify.annotations.NullMarked;
