/** How text looks in a terminal. */
@NullMarked
package partnershipplan.terminal;

import org.jspecify.annotations.NullMarked;
