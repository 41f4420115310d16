package partnershipplan.render.view;

import java.util.List;
import partnershipplan.render.Markup;

/** A list. */
public record Items(List<Markup> entries) {}
