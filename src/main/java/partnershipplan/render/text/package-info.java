/** Documents as text for a terminal of 80 columns. */
@NullMarked
package partnershipplan.render.text;

import org.jspecify.annotations.NullMarked;
