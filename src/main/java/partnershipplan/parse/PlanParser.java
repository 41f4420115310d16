package partnershipplan.parse;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.Plan;
import partnershipplan.source.Node;
import partnershipplan.source.SourceMap;

/** Reads a plan: bytes to text to tree to records, with every finding on the way. */
public final class PlanParser {
    /** The most bytes a plan may have. */
    public static final int MAX_BYTES = 2_000_000;

    private PlanParser() {}

    /**
     * Reads a plan to the stream's end, or to the size limit.
     *
     * @param name the file's name, as findings print it
     */
    public static Parsed parse(String name, InputStream in) throws IOException {
        return parse(name, in.readNBytes(MAX_BYTES + 1));
    }

    /** Reads a plan from a file's bytes. */
    public static Parsed parse(String name, byte[] bytes) {
        return parse(name, bytes, Reading.QUICK);
    }

    /** Reads a plan from a file's bytes with one reader or the other, which changes nothing but the time it takes. */
    public static Parsed parse(String name, byte[] bytes, Reading reading) {
        YamlFile file = YamlFile.read(name, bytes, reading);
        SourceMap map = new SourceMap();
        Plan plan = file.root() == null ? null : plan(file, file.root(), map);
        return new Parsed(file.source(), reading, plan, map, file.findings().sorted());
    }

    private static @Nullable Plan plan(YamlFile file, Node root, SourceMap map) {
        Findings findings = file.findings();
        if (!RootCheck.isPlan(root, findings)) {
            return null;
        }
        Node.Mapping mapping = (Node.Mapping) root;
        Stubs stubs = new Stubs(file.source().text(), mapping);
        Plan plan = new Decoder(mapping, map, stubs, findings).plan();
        new StructureChecks(plan, map, stubs, findings).run();
        return plan;
    }
}
