package partnershipplan.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The files that a run depends on: plans, configurations where one may be, folders of templates, logos. They are looked at, not
 * listened to: that works the same on every system and disk, and however an editor saves.
 */
final class WatchedFiles {
    /** More files than this are no folder of templates. */
    private static final int MOST = 1000;

    private final Set<Path> plans;
    private final Set<Path> others;
    private final @Nullable Path asked;

    /** @param asked the folder of {@code --templates}; null where it is not given */
    WatchedFiles(@Nullable Path asked) {
        this.plans = new TreeSet<>();
        this.others = new TreeSet<>();
        this.asked = asked;
    }

    /** What is known of a file without reading it. */
    record Sight(FileTime changed, long size, @Nullable Object key) {}

    /** Adds what may have come since: a plan that was found, files and folders that a configuration names. */
    void add(Path plan, List<Path> named) {
        plans.add(plan.toAbsolutePath().normalize());
        others.addAll(named);
    }

    /** Every file that is there, as it looks now. */
    Map<Path, Sight> look() throws IOException {
        Map<Path, Sight> seen = new HashMap<>();
        for (Path plan : plans) {
            see(seen, plan);
            for (Path above = plan.getParent(); above != null; above = above.getParent()) {
                see(seen, above.resolve(ConfigSearch.NAME));
            }
        }
        if (asked != null) {
            walk(seen, asked);
        }
        for (Path other : others) {
            if (Files.isDirectory(other)) {
                walk(seen, other);
            } else {
                see(seen, other);
            }
        }
        return seen;
    }

    private static void walk(Map<Path, Sight> seen, Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes looks) {
                seen.put(file, new Sight(looks.lastModifiedTime(), looks.size(), looks.fileKey()));
                return seen.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void see(Map<Path, Sight> seen, Path file) {
        try {
            BasicFileAttributes looks = Files.readAttributes(file, BasicFileAttributes.class);
            seen.put(file, new Sight(looks.lastModifiedTime(), looks.size(), looks.fileKey()));
        } catch (IOException e) {
            // Not there, for now.
        }
    }
}
