/** Changes to a plan's text that leave every other byte of it alone. */
@NullMarked
package partnershipplan.edit;

import org.jspecify.annotations.NullMarked;
