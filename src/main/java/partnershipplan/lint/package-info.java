/** Is this a good plan? The rules, and the engine that runs them. */
@NullMarked
package partnershipplan.lint;

import org.jspecify.annotations.NullMarked;
