package partnershipplan.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every mapping has beside its own keys.
 *
 * @param path the path as a waiver writes it
 * @param id the written id, else the slug of the item's first required line; null where it has neither
 * @param visibility as written
 * @param note as written
 * @param shorthand whether a plain value stood for the whole mapping
 * @param said the keys that have a value, as written
 * @param todo the keys whose value is {@code TODO …}, with that text
 */
public record Meta(
        String path,
        @Nullable String id,
        @Nullable Visibility visibility,
        @Nullable String note,
        boolean shorthand,
        List<String> said,
        Map<String, String> todo) {}
