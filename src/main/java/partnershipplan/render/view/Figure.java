package partnershipplan.render.view;

import partnershipplan.render.words.Markup;

/**
 * A drawn chart.
 *
 * @param svg the drawing
 * @param mermaid the same for Markdown
 */
public record Figure(Markup svg, Markup scrollLabel, Markup mermaid) {}
