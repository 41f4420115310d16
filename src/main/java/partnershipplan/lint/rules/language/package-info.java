/** The pack {@code language}: how a plan speaks of the people it is for. */
@NullMarked
package partnershipplan.lint.rules.language;

import org.jspecify.annotations.NullMarked;
