package partnershipplan.merge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.source.Node;

/**
 * One of the three texts.
 *
 * @param lines without their breaks
 * @param root its tree; null where it cannot be read
 * @param mark the byte-order mark, or nothing
 * @param lineBreak how it breaks its lines
 * @param ends whether its last line has a break
 */
record MergedFile(List<String> lines, Node.@Nullable Mapping root, String mark, String lineBreak, boolean ends) {
    private static final String BOM = "\uFEFF";

    static MergedFile of(String text) {
        String mark = text.startsWith(BOM) ? BOM : "";
        String own = text.substring(mark.length());
        String lineBreak = own.contains("\r\n") ? "\r\n" : "\n";
        String plain = own.replace("\r\n", "\n");
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = plain.indexOf('\n'); end >= 0; end = plain.indexOf('\n', start)) {
            lines.add(plain.substring(start, end));
            start = end + 1;
        }
        boolean ends = start == plain.length();
        if (!ends) {
            lines.add(plain.substring(start));
        }
        return new MergedFile(lines, PlanMerge.root(plain), mark, lineBreak, ends);
    }

    /** Whether nothing is written, as of a file that both sides have added. */
    boolean isBlank() {
        return lines.stream().allMatch(String::isBlank);
    }

    /** Its chunks; none where there is no tree. */
    Chunk chunk() {
        return root == null ? new Chunk("", List.of(), List.of(), List.of(), -1, false) : Chunks.of(lines, root);
    }

    /** What stands below the last key. */
    List<String> tail() {
        if (root == null) {
            return List.of();
        }
        int end = Chunks.endLine(root);
        return lines.subList(Math.min(end, lines.size()), lines.size());
    }

    /** The parts as a text in this file's manner. */
    Merged written(List<Part> parts, String reason) {
        Markers markers = new Markers();
        for (Part part : parts) {
            markers.add(part);
        }
        String text = mark + String.join(lineBreak, markers.lines()) + (ends ? lineBreak : "");
        return new Merged(text, markers.conflicts(), reason);
    }
}
