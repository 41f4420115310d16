/** Templates of one's own: what is shipped, what lies over it, and whether it fits. */
@NullMarked
package partnershipplan.render.overlay;

import org.jspecify.annotations.NullMarked;
