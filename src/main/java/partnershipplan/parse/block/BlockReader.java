package partnershipplan.parse.block;

import org.jspecify.annotations.Nullable;
import partnershipplan.source.Node;

/**
 * Reads the part of YAML that nearly every plan keeps to, in one pass: mappings and lists by indentation, text that is
 * plain, in quotes or a block of its own, short lists and mappings in brackets, comments.
 *
 * <p>It never guesses: what it reads it reads as the library does, place for place, and everything else it declines.
 * A test compares the two over a million texts.
 */
public final class BlockReader {
    private BlockReader() {}

    /**
     * The tree of a text, or null where another reader has to look: it uses more of YAML, or there is something to find.
     *
     * @param text without any character that an editor would not show
     * @param maxDepth how many mappings and lists may stand within each other
     */
    public static @Nullable Node read(String text, int maxDepth) {
        try {
            return new BlockNodes(new Cursor(text), maxDepth).root();
        } catch (BeyondSubset e) {
            return null;
        }
    }
}
