/** Two people's edits to one plan, merged item by item with comments and layout kept. */
@NullMarked
package partnershipplan.merge;

import org.jspecify.annotations.NullMarked;
