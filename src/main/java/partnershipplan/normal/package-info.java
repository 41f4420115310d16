/** The normalised plan as a tree: the format's own key names, every value with its path in the plan. */
@NullMarked
package partnershipplan.normal;

import org.jspecify.annotations.NullMarked;
