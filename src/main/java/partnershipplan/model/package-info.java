/** The plan as records, in the format's own words: the one definition of the format. */
@NullMarked
package partnershipplan.model;

import org.jspecify.annotations.NullMarked;
