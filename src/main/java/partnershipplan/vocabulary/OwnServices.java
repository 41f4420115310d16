package partnershipplan.vocabulary;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an organization calls services of its own.
 *
 * @param names by the service's id, then by language
 */
public record OwnServices(Map<String, Map<String, String>> names) {
    public static final OwnServices NONE = new OwnServices(Map.of());

    /** The name in a language, or in its nearest relation: {@code es-MX}, then {@code es}, then {@code en}, then any. */
    @Nullable
    String name(String service, String tag) {
        Map<String, String> all = names.get(service.strip());
        if (all == null || all.isEmpty()) {
            return null;
        }
        String[] languages = {tag, tag.split("-", 2)[0].toLowerCase(Locale.ROOT), "en"};
        for (String language : languages) {
            for (Map.Entry<String, String> name : all.entrySet()) {
                if (name.getKey().equalsIgnoreCase(language)) {
                    return name.getValue();
                }
            }
        }
        return all.values().iterator().next();
    }
}
