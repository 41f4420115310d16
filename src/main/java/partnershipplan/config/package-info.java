/** The configuration: how strictly plans are looked at, and with which rules. */
@NullMarked
package partnershipplan.config;

import org.jspecify.annotations.NullMarked;
