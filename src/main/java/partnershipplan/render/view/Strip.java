package partnershipplan.render.view;

import java.util.List;
import partnershipplan.render.words.Markup;

/** Drawings beside each other, as SVG, each with a name that tells what it shows. */
public record Strip(List<Markup> drawings) {}
