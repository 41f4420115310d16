/** Shows people's prose, which is Markdown, safely as HTML, as Markdown and as plain text. */
@NullMarked
package partnershipplan.render.prose;

import org.jspecify.annotations.NullMarked;
