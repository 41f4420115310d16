package partnershipplan.render;

import java.util.SortedSet;

/**
 * A published document.
 *
 * @param missingGlyphs the code points that no embedded font can draw, and that show as a replacement sign
 */
public record Rendered(Form form, byte[] bytes, SortedSet<Integer> missingGlyphs) {}
