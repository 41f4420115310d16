/** Mustache templates over the view. */
@NullMarked
package partnershipplan.render.template;

import org.jspecify.annotations.NullMarked;
