package partnershipplan.render.word;

/**
 * What is wrong with a style sheet.
 *
 * @param hint what to write instead; may be empty
 */
public record StyleFault(int line, String message, String hint) {}
