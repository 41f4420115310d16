package partnershipplan.render.overlay;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import partnershipplan.source.SourceText;

/** The shipped files with one's own over them, read as they are asked for. */
final class OverlayFiles {
    private final Map<String, Faults> own;
    private final Map<String, Parsed> parsed = new HashMap<>();

    /** @param own one's own files by their path in the folder */
    OverlayFiles(Map<String, Faults> own) {
        this.own = own;
    }

    /** A template as its tags. */
    record Parsed(Faults faults, boolean own, List<Tag> tags) {}

    boolean isOwn(String path) {
        return own.containsKey(path);
    }

    boolean has(String path) {
        return isOwn(path) || ShippedFile.paths().contains(path);
    }

    /** Whether something asked for a file. */
    boolean isUsed(String path) {
        return parsed.containsKey(path);
    }

    /** The paths of all templates. */
    Set<String> templates() {
        Set<String> paths = new TreeSet<>(own.keySet());
        paths.addAll(ShippedFile.paths());
        paths.removeIf(path -> !path.endsWith(".mustache"));
        return paths;
    }

    Parsed parsed(String path) {
        return parsed.computeIfAbsent(path, this::parse);
    }

    private Parsed parse(String path) {
        Faults mine = own.get(path);
        Faults faults = mine == null ? shipped(path) : mine;
        return new Parsed(faults, mine != null, TagReader.read(faults.source().text(), faults));
    }

    private static Faults shipped(String path) {
        ShippedFile file = ShippedFile.named(path);
        byte[] bytes = file == null ? new byte[0] : file.bytes();
        return new Faults(new SourceText(path, new String(bytes, StandardCharsets.UTF_8)));
    }
}
