/** What happened since a plan was written, put down in its text: each kind of event changes a few keys and no more. */
@NullMarked
package partnershipplan.edit.events;

import org.jspecify.annotations.NullMarked;
