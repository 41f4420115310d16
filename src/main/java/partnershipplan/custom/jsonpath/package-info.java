/** JSONPath as RFC 9535 has it, over normalised values. */
@NullMarked
package partnershipplan.custom.jsonpath;

import org.jspecify.annotations.NullMarked;
