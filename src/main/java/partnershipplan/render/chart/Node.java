package partnershipplan.render.chart;

import java.util.List;

/**
 * A partner on a network drawing.
 *
 * @param known whether we work together already; else the partnership is sought
 * @param remark how far it is, and on what agreement it stands; may be empty
 * @param circles the letters of the groups it belongs to
 */
public record Node(String name, boolean known, boolean formal, String remark, List<String> circles) {}
