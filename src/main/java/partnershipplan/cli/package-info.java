/** Arguments to one call to an exit code: the only room that knows streams, the clock and the file system. */
@NullMarked
package partnershipplan.cli;

import org.jspecify.annotations.NullMarked;
