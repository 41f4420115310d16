/** What each audience may see of a plan: the one place that decides it, before anything is rendered or exported. */
@NullMarked
package partnershipplan.audience;

import org.jspecify.annotations.NullMarked;
