/** Rules of the privacy pack: what a file that many may read must not say. They never print what they found. */
@NullMarked
package partnershipplan.lint.rules.privacy;

import org.jspecify.annotations.NullMarked;
