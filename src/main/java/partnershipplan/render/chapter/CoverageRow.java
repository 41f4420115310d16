package partnershipplan.render.chapter;

import java.util.function.Predicate;
import partnershipplan.render.words.Markup;

/** A service, maybe for some people or in some place, and which offers answer it. */
record CoverageRow(Markup label, Predicate<Offer> asks) {}
