/** The rules on agreements: do they hold, and do they say what the parties will need. */
@NullMarked
package partnershipplan.lint.rules.agreements;

import org.jspecify.annotations.NullMarked;
