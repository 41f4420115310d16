package partnershipplan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.render.overlay.Origins;
import partnershipplan.render.overlay.ShippedFile;

/** {@code plan templates eject}: copies shipped templates out to change. */
final class TemplatesEject {
    private static final String FOLDER = "templates";

    private final Arguments arguments;
    private final Console console;

    TemplatesEject(Arguments arguments, Console console) {
        this.arguments = arguments;
        this.console = console;
    }

    int run(List<String> words) throws IOException {
        if (arguments.has("--templates")) {
            throw new UsageException("-o names the folder that plan templates eject writes to, not --templates");
        }
        Set<ShippedFile> files = named(words);
        Path configured = TemplatesFolder.configured(console);
        Path folder = folder(configured);
        if (!arguments.has("--force")) {
            refuseConflicts(files, folder);
        }
        for (ShippedFile file : files) {
            Path to = folder.resolve(file.path);
            Files.createDirectories(parent(to, folder));
            SafeFiles.replace(to, file.bytes());
            console.out().println("wrote " + console.shown(to));
        }
        TemplatesFolder templates = new TemplatesFolder(folder);
        templates.write(templates.origins().with(files));
        next(folder, configured);
        return ExitCode.DONE;
    }

    private Path folder(@Nullable Path configured) {
        String named = arguments.get("--output");
        if (named != null && named.isBlank()) {
            throw new UsageException("-o needs the name of a folder");
        }
        Path folder = named == null && configured != null
                ? configured
                : console.folder().resolve(named == null ? FOLDER : named).normalize();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UsageException(console.shown(folder) + " is no folder");
        }
        return folder;
    }

    private static Set<ShippedFile> named(List<String> words) {
        Set<ShippedFile> files = new LinkedHashSet<>();
        for (String word : words) {
            ShippedFile file = ShippedFile.named(word);
            if (file == null) {
                ShippedFile meant = ShippedFile.meant(word);
                throw new UsageException("there is no template '" + word + "'"
                        + (meant == null ? "" : "; did you mean " + meant.path + "?") + "\nSee: plan templates list");
            }
            files.add(file);
        }
        return words.isEmpty() ? new LinkedHashSet<>(List.of(ShippedFile.values())) : files;
    }

    private void refuseConflicts(Set<ShippedFile> files, Path folder) throws IOException {
        List<String> conflicts = new ArrayList<>();
        for (ShippedFile file : files) {
            Path to = folder.resolve(file.path);
            if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
                conflicts.add(console.shown(to));
            }
        }
        Path note = folder.resolve(Origins.FILE);
        if (Files.exists(note) && !Origins.is(Files.readString(note, StandardCharsets.ISO_8859_1))) {
            conflicts.add(console.shown(note));
        }
        if (!conflicts.isEmpty()) {
            throw new UsageException(
                    "there already, and not replaced (--force replaces it): " + String.join(", ", conflicts));
        }
    }

    private static Path parent(Path file, Path folder) {
        Path parent = file.getParent();
        return parent == null ? folder : parent;
    }

    private void next(Path folder, @Nullable Path configured) {
        if (Options.quiet(arguments)) {
            return;
        }
        String shown = console.shown(folder).isEmpty() ? "." : console.shown(folder);
        String use = folder.equals(configured)
                ? "  plan render    takes them: the configuration names their folder\n"
                : "  `templates: " + shown + "` in " + ConfigSearch.NAME + ", or plan render --templates " + shown
                        + ", takes them\n";
        console.err()
                .println("Next:\n  change what you like, and delete what you do not change\n"
                        + "  plan templates check " + shown + "    finds what does not fit\n" + use
                        + "Keep " + Origins.FILE + " beside them: it tells check which version they come from.");
    }
}
