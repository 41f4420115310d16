/** From a few answers to the text of a new plan. */
@NullMarked
package partnershipplan.scaffold;

import org.jspecify.annotations.NullMarked;
