/** The rules on subgrants of US federal awards: does the subgrant say what it must, and was the recipient looked at. */
@NullMarked
package partnershipplan.lint.rules.grants;

import org.jspecify.annotations.NullMarked;
