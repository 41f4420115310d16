package partnershipplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import partnershipplan.config.Config;
import partnershipplan.config.LogoFile;
import partnershipplan.config.Service;
import partnershipplan.house.House;
import partnershipplan.render.Renderer;
import partnershipplan.vocabulary.OwnServices;

/** Renders each plan with its templates: those of {@code --templates}, else those that its configuration names. */
final class Renderers {
    private final Map<Made, Renderer> made = new HashMap<>();
    private final @Nullable Path named;
    private final Configurations configurations;

    private Renderers(@Nullable Path named, Configurations configurations) {
        this.named = named;
        this.configurations = configurations;
    }

    /** @param named the folder of {@code --templates}, null where it is not given */
    static Renderers of(@Nullable Path named, List<Inputs.Input> inputs, Console console) throws IOException {
        return new Renderers(named, Configurations.of(inputs, KnownRules.known(), console));
    }

    /** What a renderer is made from: plans that have it alike share one. */
    private record Made(@Nullable Path folder, OwnServices services, House house) {}

    Renderer of(Inputs.Input input) {
        Configurations.Applied applied = configurations.of(input);
        Made from = new Made(named == null ? folder(applied) : named, services(applied.config()), applied.house());
        return made.computeIfAbsent(from, key -> new Renderer(key.folder(), key.services(), key.house()));
    }

    /** What the organization of a plan calls services of its own. */
    OwnServices services(Inputs.Input input) {
        return services(configurations.of(input).config());
    }

    private static OwnServices services(Config config) {
        Map<String, Map<String, String>> names = new LinkedHashMap<>();
        for (Service service : config.services()) {
            names.put(service.id(), service.label());
        }
        return new OwnServices(names);
    }

    /** What a plan's configuration names that its documents are made with: a folder of templates, a logo. */
    List<Path> files(Inputs.Input input) {
        Configurations.Applied applied = configurations.of(input);
        List<Path> files = new ArrayList<>();
        Path templates = named == null ? folder(applied) : null;
        if (templates != null) {
            files.add(templates);
        }
        LogoFile logo = applied.config().house().logo();
        if (logo != null && applied.folder() != null) {
            files.add(applied.folder().resolve(logo.file()));
        }
        return files;
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
