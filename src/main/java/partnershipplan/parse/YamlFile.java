package partnershipplan.parse;

import org.jspecify.annotations.Nullable;
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
    public static YamlFile read(String name, byte[] bytes) {
        Findings findings = new Findings(name);
        String text = TextReader.read(bytes, findings);
        Node root = findings.isEmpty() ? new YamlReader(text, findings).read() : null;
        return new YamlFile(new SourceText(name, text), root, findings);
    }
}
