package partnershipplan.draft;

import org.jspecify.annotations.Nullable;
import partnershipplan.model.Agreement;
import partnershipplan.model.UnavailableElement;

/** Asks for the elements that a subgrant of a federal award must state. */
record DueElements(Agreement agreement, FacePage facePage, Asking asking) {
    void ask() {
        for (Element element : facePage.elements()) {
            for (Element.Place place : element.places()) {
                if (place.item() != null) {
                    asking.open(place.item(), place.shape(), place.key());
                }
                if (place.item() == null || !place.item().says(place.key())) {
                    asking.element(place.path(), place.shape(), place.key(), element.paragraph(), unavailable(element));
                }
            }
        }
    }

    private @Nullable UnavailableElement unavailable(Element element) {
        if (agreement.subgrant() != null) {
            for (UnavailableElement unavailable : agreement.subgrant().unavailable()) {
                if (element.provision().word().equals(unavailable.element())) {
                    return unavailable;
                }
            }
        }
        return null;
    }
}
