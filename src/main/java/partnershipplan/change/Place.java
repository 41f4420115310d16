package partnershipplan.change;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the comparison is.
 *
 * @param section the top-level key
 * @param subject what is spoken of, such as a partner; empty where it is the section itself
 * @param partners the ids of the partners it is about
 * @param trail the labels from the subject down
 */
record Place(String section, List<Piece> subject, List<String> partners, List<String> trail) {
    static Place of(String section) {
        return new Place(section, List.of(), List.of(), List.of());
    }

    Place about(List<Piece> subject, List<String> partners) {
        return new Place(section, subject, partners, List.of());
    }

    Place into(String label) {
        List<String> longer = new ArrayList<>(trail);
        longer.add(label);
        return new Place(section, subject, partners, longer);
    }
}
