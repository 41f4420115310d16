package partnershipplan.render.view;

import java.util.List;
import partnershipplan.render.words.Markup;

/** A list. */
public record Items(List<Markup> entries) {}
