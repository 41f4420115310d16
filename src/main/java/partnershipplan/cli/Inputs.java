package partnershipplan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import partnershipplan.parse.PlanParser;

/** Finds the plans that the arguments name: files of any name, folders' plans, standard input. */
final class Inputs {
    static final String STDIN = "-";
    private final Console console;

    Inputs(Console console) {
        this.console = console;
    }

    /**
     * A plan to read.
     *
     * @param name as findings print it
     * @param path null for standard input
     */
    record Input(String name, @Nullable Path path, Console console) {
        /** The bytes, to one past the size limit. */
        byte[] read() throws IOException {
            if (path == null) {
                return console.in().readNBytes(PlanParser.MAX_BYTES + 1);
            }
            try (InputStream in = Files.newInputStream(path)) {
                return in.readNBytes(PlanParser.MAX_BYTES + 1);
            }
        }
    }

    /** The plans, sorted by name and each once. */
    List<Input> find(Arguments arguments) throws IOException {
        return find(arguments.words(), arguments.get("--stdin-filename"));
    }

    /** @param stdin what standard input is called; may be null */
    List<Input> find(List<String> words, @Nullable String stdin) throws IOException {
        Map<String, Input> found = new LinkedHashMap<>();
        for (String word : words.isEmpty() ? List.of(".") : words) {
            if (word.equals(STDIN)) {
                found.put(STDIN, new Input(stdin == null ? "<stdin>" : stdin, null, console));
            } else {
                find(word, found);
            }
        }
        List<Input> inputs = new ArrayList<>(found.values());
        if (inputs.size() > 1) {
            inputs.sort(Comparator.comparing(Input::name));
        }
        return inputs;
    }

    private void find(String word, Map<String, Input> found) throws IOException {
        Path path = path(word, console);
        if (!Files.isDirectory(path)) {
            add(path, found);
            return;
        }
        List<Path> plans = GitIgnored.without(plansBelow(path), path);
        if (plans.isEmpty()) {
            throw new UsageException("'" + word + "' has no plan: looked for plan.yaml and *.plan.yaml below it"
                    + "\n`plan init` writes a plan to start from");
        }
        for (Path plan : plans) {
            add(plan, found);
        }
    }

    /** The file or folder that an argument names. */
    static Path path(String word, Console console) {
        try {
            Path path = console.folder().resolve(word);
            if (!word.isEmpty() && Files.exists(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            throw new UsageException("'" + word + "' is no name of a file or folder");
        }
        throw new UsageException("'" + word + "' matches no file or folder");
    }

    private void add(Path path, Map<String, Input> found) {
        Path plain = path.normalize();
        found.putIfAbsent(plain.toString(), new Input(console.shown(plain), plain, console));
    }

    private static List<Path> plansBelow(Path folder) throws IOException {
        List<Path> plans = new ArrayList<>();
        // With a dot behind it, a link to a folder is walked as the folder is.
        Path start = folder.resolve(".");
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
                boolean hidden = !below.equals(start)
                        && String.valueOf(below.getFileName()).startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (isPlanName(String.valueOf(file.getFileName()))
                        && (attributes.isRegularFile() || Files.isRegularFile(file))) {
                    plans.add(file.normalize());
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof AccessDeniedException && file.equals(start)) {
                    throw new AccessDeniedException(folder.toString());
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return plans;
    }

    static boolean isPlanName(String name) {
        return name.equals("plan.yaml")
                || name.equals("plan.yml")
                || !name.startsWith(".") && (name.endsWith(".plan.yaml") || name.endsWith(".plan.yml"));
    }
}
