/** The pack {@code worksheet}: what the partnership-planning worksheet asks of every plan. */
@NullMarked
package partnershipplan.lint.rules.worksheet;

import org.jspecify.annotations.NullMarked;
