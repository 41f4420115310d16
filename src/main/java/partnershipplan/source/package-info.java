/** Text and the positions in it, and the tree that a YAML text is. */
@NullMarked
package partnershipplan.source;

import org.jspecify.annotations.NullMarked;
