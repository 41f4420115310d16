package partnershipplan.render.view;

import partnershipplan.render.words.Markup;

/** A label with its value. */
public record Fact(Markup label, Markup value) {}
