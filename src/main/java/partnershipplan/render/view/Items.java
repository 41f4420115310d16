package partnershipplan.render.view;

import partnershipplan.render.Markup;

import java.util.List;

/** A list. */
public record Items(List<Markup> entries) {}
