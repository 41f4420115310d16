package partnershipplan.lint;

import java.util.ArrayList;
import java.util.List;
import partnershipplan.finding.Finding;

/** The values that are in the text, but could not be read: nothing may be said of what they lack. */
final class Unread {
    private final List<String> paths = new ArrayList<>(0);

    Unread(List<Finding> structural) {
        for (Finding finding : structural) {
            switch (finding.rule()) {
                case "format/section-missing", "format/key-missing", "format/key-unknown", "format/unanswered" -> {}
                default -> paths.add(finding.path());
            }
        }
    }

    /** Whether the value at a path, or a part of it, could not be read. */
    boolean covers(String path) {
        for (String unread : paths) {
            if (unread.startsWith(path)
                    && (unread.length() == path.length() || ".[".indexOf(unread.charAt(path.length())) >= 0)) {
                return true;
            }
        }
        return false;
    }
}
