/** From the plan that an audience sees to the chapters of the document. */
@NullMarked
package partnershipplan.render.chapter;

import org.jspecify.annotations.NullMarked;
