/** Findings in the forms that people and programs read. */
@NullMarked
package partnershipplan.report;

import org.jspecify.annotations.NullMarked;
