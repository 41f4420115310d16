/** How an organization's documents look: its name, its logo and its two colours. */
@NullMarked
package partnershipplan.house;

import org.jspecify.annotations.NullMarked;
