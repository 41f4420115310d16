package partnershipplan.render.view;

import java.util.List;

/** Labels with values. */
public record Facts(List<Fact> rows) {}
