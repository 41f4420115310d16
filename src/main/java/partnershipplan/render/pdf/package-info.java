/** Writes tagged, archival PDF: the only place that knows the PDF library. */
@NullMarked
package partnershipplan.render.pdf;

import org.jspecify.annotations.NullMarked;
