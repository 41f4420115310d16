/** A plan's tables as a book of sheets, in Office Open XML. */
@NullMarked
package partnershipplan.export.book;

import org.jspecify.annotations.NullMarked;
