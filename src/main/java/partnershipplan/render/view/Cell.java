package partnershipplan.render.view;

import partnershipplan.render.words.Markup;

/**
 * A cell of a table.
 *
 * @param label the column's label, which narrow screens show beside the value
 * @param head whether it names the row
 */
public record Cell(Markup label, Markup value, String kind, boolean head) {}
