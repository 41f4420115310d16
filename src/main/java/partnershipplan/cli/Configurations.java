package partnershipplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import partnershipplan.config.Config;
import partnershipplan.config.Known;
import partnershipplan.house.House;
import partnershipplan.lint.Rule;

/** The configurations of all inputs of a run, each read once and before the first plan is. */
final class Configurations {
    private final Map<Path, ConfigSearch.Found> byFolder = new HashMap<>();
    private final Console console;

    private Configurations(Console console) {
        this.console = console;
    }

    /**
     * What holds for an input.
     *
     * @param folder where the configuration stands; null where there is none
     * @param plan the input's path from there
     * @param custom the configuration's own rules
     * @param house how documents look
     */
    record Applied(Config config, @Nullable Path folder, String plan, List<Rule> custom, House house) {}

    /** Those of the inputs; where one of them is wrong, the run ends with its findings on standard error. */
    static Configurations of(List<Inputs.Input> inputs, Known known, Console console) throws IOException {
        Configurations all = new Configurations(console);
        ConfigSearch search = new ConfigSearch(console, known);
        for (Inputs.Input input : inputs) {
            Path folder = all.folder(input);
            if (!all.byFolder.containsKey(folder)) {
                all.byFolder.put(folder, search.find(folder));
            }
        }
        search.refuseBad();
        return all;
    }

    /** Those that hold for some input, one for each folder. */
    List<Config> all() {
        List<Config> all = new ArrayList<>(byFolder.size());
        for (ConfigSearch.Found found : byFolder.values()) {
            all.add(found.config());
        }
        return all;
    }

    /** The ids of the rules that the configurations add. */
    Set<String> customIds() {
        Set<String> ids = new TreeSet<>();
        for (ConfigSearch.Found found : byFolder.values()) {
            found.custom().forEach(rule -> ids.add(rule.id()));
        }
        return ids;
    }

    /** That of an input. */
    Applied of(Inputs.Input input) {
        ConfigSearch.Found found = Objects.requireNonNull(byFolder.get(folder(input)));
        return new Applied(found.config(), found.folder(), found.path(place(input)), found.custom(), found.house());
    }

    private Path folder(Inputs.Input input) {
        Path place = place(input);
        Path folder = place.getParent();
        return folder == null ? place : folder;
    }

    /** Where a plan stands; what comes by standard input, where {@code --stdin-filename} says, or else here. */
    private Path place(Inputs.Input input) {
        Path path = input.path();
        String name = input.name().startsWith("<") ? "plan.yaml" : input.name();
        return (path == null ? console.folder().resolve(name) : path)
                .toAbsolutePath()
                .normalize();
    }
}
