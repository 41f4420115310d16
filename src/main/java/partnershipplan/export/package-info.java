/** The plan in other forms, for other programs. */
@NullMarked
package partnershipplan.export;

import org.jspecify.annotations.NullMarked;
