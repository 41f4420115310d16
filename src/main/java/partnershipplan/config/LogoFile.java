package partnershipplan.config;

import partnershipplan.source.Span;

/**
 * Where the logo is.
 *
 * @param file from the configuration's folder, and within it
 * @param alt what it says to those who do not see it
 * @param place where the file is named
 */
public record LogoFile(String file, String alt, Span place) {}
