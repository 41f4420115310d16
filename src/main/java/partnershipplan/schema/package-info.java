/** What is published of the format itself: its JSON Schema and its reference page. */
@NullMarked
package partnershipplan.schema;

import org.jspecify.annotations.NullMarked;
