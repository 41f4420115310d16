package partnershipplan.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A file's name, as findings print it, and its text.
 */
public record SourceText(String name, String text) {
    /** The lines, without their breaks. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(text.substring(start, i));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        lines.add(text.substring(start));
        return lines;
    }
}
