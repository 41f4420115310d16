package partnershipplan.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A file's name, as findings print it, and its text.
 */
public record SourceText(String name, String text) {
    /** The lines, without their breaks. */
    public List<String> lines() {
        Lines places = new Lines(text);
        Lines lines = new Lines(text);
        List<String> all = new ArrayList<>(lines.count());
        for (int number = 1; number <= lines.count(); number++) {
            all.add(lines.line(number));
        }
        return all;
    }
}
