/** Regular expressions that take time in proportion to the text, whatever the expression. */
@NullMarked
package partnershipplan.custom.regex;

import org.jspecify.annotations.NullMarked;
