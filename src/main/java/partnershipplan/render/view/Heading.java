package partnershipplan.render.view;

import org.jspecify.annotations.Nullable;
import partnershipplan.render.words.Markup;

/**
 * A heading below a chapter's.
 *
 * @param level 3 to 6
 * @param signs what makes it a heading in Markdown
 * @param id null where nothing links to it
 */
public record Heading(int level, String signs, @Nullable String id, Markup text) {}
