/** Rules that people write as data: where to look (JSONPath), and what must hold there (JSON Schema). */
@NullMarked
package partnershipplan.custom;

import org.jspecify.annotations.NullMarked;
