package partnershipplan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import partnershipplan.render.overlay.Origins;
import partnershipplan.source.SourceText;

/** A folder of one's own templates. */
record TemplatesFolder(Path path) {
    private static final int DEEPEST = 8;

    /** That of {@code --templates}, else the one that the configuration here names; null where there is none. */
    static @Nullable TemplatesFolder of(Arguments arguments, Console console) throws IOException {
        String named = arguments.get("--templates");
        Path path = named == null ? configured(console) : existing(named, console);
        return path == null ? null : new TemplatesFolder(path);
    }

    /** A folder that someone names. */
    static Path existing(String name, Console console) {
        Path path = console.folder().resolve(name).normalize();
        if (!Files.isDirectory(path)) {
            throw new UsageException("there is no folder '" + name + "'");
        }
        return path;
    }

    /** This one, which must be there. */
    TemplatesFolder existing(Console console) {
        existing(console.shown(path), console);
        return this;
    }

    /** The folder that the configuration names, which need not be there yet; null where it names none. */
    static @Nullable Path configured(Console console) throws IOException {
        ConfigSearch search = new ConfigSearch(console, KnownRules.known());
        ConfigSearch.Found found = search.find(console.folder().toAbsolutePath().normalize());
        search.refuseBad();
        String templates = found.config().templates();
        return templates == null || found.folder() == null
                ? null
                : found.folder().resolve(templates).normalize();
    }

    /** Its files by their path in it; those that are hidden, and the note of what was ejected, aside. */
    Map<String, SourceText> files(Console console) throws IOException {
        Map<String, SourceText> files = new TreeMap<>();
        if (!Files.isDirectory(path)) {
            return files;
        }
        // With a dot behind it, a link to a folder is walked as the folder is; links below are not followed.
        try (Stream<Path> all = Files.walk(path.resolve("."), DEEPEST)) {
            for (Path found : all.toList()) {
                Path file = found.normalize();
                String name = path.relativize(file).toString().replace('\\', '/');
                boolean hidden = name.startsWith(".") || name.contains("/.");
                if (Files.isRegularFile(file) && !hidden && !name.equals(Origins.FILE)) {
                    files.put(name, new SourceText(console.shown(file), text(file)));
                }
            }
        }
        return files;
    }

    /** From which shipped versions its files were made. */
    Origins origins() throws IOException {
        Path file = path.resolve(Origins.FILE);
        return Files.isRegularFile(file) ? Origins.read(text(file)) : Origins.NONE;
    }

    void write(Origins origins) throws IOException {
        SafeFiles.replace(path.resolve(Origins.FILE), origins.text());
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
