package partnershipplan.render.view;

import partnershipplan.render.words.Markup;

/** A line of the contents. */
public record Entry(String id, Markup title) {}
