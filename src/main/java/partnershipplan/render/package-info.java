/** From a plan to its published forms, by way of one view for one audience. */
@NullMarked
package partnershipplan.render;

import org.jspecify.annotations.NullMarked;
