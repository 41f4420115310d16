package partnershipplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import partnershipplan.render.Renderer;

/** Renders each plan with its templates: those of {@code --templates}, else those that its configuration names. */
final class Renderers {
    private final Map<String, Renderer> byFolder = new HashMap<>();
    private final @Nullable Path named;
    private final @Nullable Configurations configurations;

    private Renderers(@Nullable Path named, @Nullable Configurations configurations) {
        this.named = named;
        this.configurations = configurations;
    }

    /** @param named the folder of {@code --templates}, null where it is not given */
    static Renderers of(@Nullable Path named, List<Inputs.Input> inputs, Console console) throws IOException {
        return new Renderers(named, named == null ? Configurations.of(inputs, KnownRules.known(), console) : null);
    }

    Renderer of(Inputs.Input input) {
        Path folder = configurations == null ? named : folder(configurations.of(input));
        return byFolder.computeIfAbsent(String.valueOf(folder), name -> new Renderer(folder));
    }

    private static @Nullable Path folder(Configurations.Applied applied) {
        String templates = applied.config().templates();
        if (templates == null || applied.folder() == null) {
            return null;
        }
        Path folder = applied.folder().resolve(templates);
        if (!Files.isDirectory(folder)) {
            throw new UsageException(applied.config().source().name() + " says `templates: " + templates
                    + "`, and there is no such folder");
        }
        return folder;
    }
}
