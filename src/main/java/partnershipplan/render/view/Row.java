package partnershipplan.render.view;

import java.util.List;

/** A row of a table. */
public record Row(List<Cell> cells) {}
