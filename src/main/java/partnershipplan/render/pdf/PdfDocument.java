package partnershipplan.render.pdf;

import java.util.SortedSet;

/**
 * A finished PDF file, and the code points in its text that none of the shipped fonts can draw: each of them stands
 * in the file as U+FFFD.
 */
@SuppressWarnings("ArrayRecordComponent")
public record PdfDocument(byte[] bytes, SortedSet<Integer> missingGlyphs) {}
