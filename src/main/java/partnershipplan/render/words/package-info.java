/** How each format writes: the one place where what came from the plan is escaped for it. */
@NullMarked
package partnershipplan.render.words;

import org.jspecify.annotations.NullMarked;
