package partnershipplan.status;

import org.jspecify.annotations.Nullable;

/**
 * A plan among several.
 *
 * @param title what the plan calls itself, else its organization's name; null where it says neither
 */
public record StatusRow(String file, @Nullable String title, StatusCounts counts) {}
