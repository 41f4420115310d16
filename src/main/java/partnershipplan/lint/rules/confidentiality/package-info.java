/** The rules on what may be shared about a survivor, with whom, and on what ground. */
@NullMarked
package partnershipplan.lint.rules.confidentiality;

import org.jspecify.annotations.NullMarked;
