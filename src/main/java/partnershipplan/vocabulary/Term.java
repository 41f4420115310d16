package partnershipplan.vocabulary;

import java.util.List;
import java.util.Map;

/**
 * An entry of a list of terms.
 *
 * @param phrases its spellings, each with all its inflections written out
 * @param facts what the entry says besides, such as {@code instead}
 * @param match texts in which it must be found
 * @param noMatch texts in which it must not
 */
public record Term(List<String> phrases, Map<String, String> facts, List<String> match, List<String> noMatch) {
    /** What the entry says under a name; empty where it says nothing. */
    public String fact(String name) {
        return facts.getOrDefault(name, "");
    }
}
