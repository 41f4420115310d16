package partnershipplan.draft;

import java.util.List;
import partnershipplan.model.GoverningDay;

/** What a subgrant of a federal award must state, by the edition of the law that a day chose. */
public record FacePage(String edition, GoverningDay chosenBy, List<Element> elements) {}
