/** Writes Word documents from the view: the only place that knows WordprocessingML. */
@NullMarked
package partnershipplan.render.word;

import org.jspecify.annotations.NullMarked;
