package partnershipplan.custom.jsonpath;

import java.util.List;

/**
 * Where to look.
 *
 * @param absolute whether it starts at the document, else at the value being judged
 */
record Query(boolean absolute, List<Segment> segments) {
    /**
     * A step down.
     *
     * @param deep whether it goes to every level below
     */
    record Segment(boolean deep, List<Selector> selectors) {}

    /** Whether it can select one value at most, by its form alone. */
    boolean isSingular() {
        for (Segment segment : segments) {
            if (segment.deep
                    || segment.selectors.size() != 1
                    || !segment.selectors.get(0).isSingular()) {
                return false;
            }
        }
        return true;
    }
}
