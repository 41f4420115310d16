/** Drawn charts. */
@NullMarked
package partnershipplan.render.chart;

import org.jspecify.annotations.NullMarked;
