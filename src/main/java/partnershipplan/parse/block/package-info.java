/** A quick reader for the part of YAML that plans are written in. */
@NullMarked
package partnershipplan.parse.block;

import org.jspecify.annotations.NullMarked;
