package partnershipplan.render.view;

import partnershipplan.render.words.Markup;

/** The head of a column; {@code kind} names its width. */
public record Column(Markup label, String kind) {}
