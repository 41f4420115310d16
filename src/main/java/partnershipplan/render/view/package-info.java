/** The published document as templates see it: what is here, and nothing else, can be named in a template. */
@NullMarked
package partnershipplan.render.view;

import org.jspecify.annotations.NullMarked;
