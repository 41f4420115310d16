package partnershipplan.render.view;

import org.jspecify.annotations.Nullable;
import partnershipplan.render.words.Markup;

/**
 * By what a document is known as its organization's.
 *
 * @param logo the picture with its alternative text; null where there is none, and in Markdown
 * @param house the name that stands beside it; null where it is the organization's own, which is told anyway
 */
public record Letterhead(@Nullable Markup logo, @Nullable Markup house) {}
