package partnershipplan.parse;

import org.jspecify.annotations.Nullable;
import partnershipplan.parse.block.BlockReader;
import partnershipplan.source.Node;
import partnershipplan.source.SourceText;

/**
 * A file of plain YAML, be it a plan or a configuration.
 *
 * @param root what it says; null where it is no YAML
 * @param findings what was found so far; whoever reads on adds to them
 */
public record YamlFile(SourceText source, @Nullable Node root, Findings findings) {
    /**
     * From bytes to text to a tree.
     *
     * @param name the file's name, as findings print it
     */
    public static YamlFile read(String name, byte[] bytes, Reading reading) {
        Findings findings = new Findings(name);
        String text = TextReader.read(bytes, findings);
        Node root = findings.isEmpty() ? root(text, reading, findings) : null;
        return new YamlFile(new SourceText(name, text), root, findings);
    }

    private static @Nullable Node root(String text, Reading reading, Findings findings) {
        Node root = reading == Reading.QUICK ? BlockReader.read(text, YamlReader.MAX_DEPTH) : null;
        return root == null ? new YamlReader(text, findings).read() : root;
    }
}
