package partnershipplan.change;

import partnershipplan.format.Field;
import partnershipplan.format.Shape;

/**
 * A list of mappings.
 *
 * @param field its key
 * @param holder the kind of mapping that has the key
 * @param shape what its items are
 * @param place where the comparison is
 */
record ItemList(Field field, Shape holder, Shape shape, Place place) {}
