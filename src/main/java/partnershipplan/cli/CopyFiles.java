package partnershipplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.audience.Audience;

/**
 * What copies are called, and that they take nobody else's place.
 *
 * @param force whether anything that is there may be replaced
 */
record CopyFiles(Console console, boolean force) {
    /** A copy's name: the plan's, what part or document it is, its audience unless that is the public, its ending. */
    static String name(Inputs.Input input, String part, Audience audience, String ending) {
        String named = part.isEmpty() ? "" : "." + part;
        String seenBy = audience.equals(Audience.PUBLIC) ? "" : "." + audience.name();
        return stem(input) + named + seenBy + "." + ending;
    }

    /** The folder that a plan is in. */
    Path beside(Inputs.Input input) {
        Path folder = input.path() == null ? null : input.path().getParent();
        return folder == null ? console.folder() : folder;
    }

    /** The file's name without the ending of plans: {@code harbor.plan.yaml} to {@code harbor}. */
    private static String stem(Inputs.Input input) {
        String name = input.path() == null
                ? input.name()
                : String.valueOf(input.path().getFileName());
        String file = name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
        for (String ending : new String[] {".yaml", ".yml", ".plan"}) {
            if (file.endsWith(ending) && file.length() > ending.length()) {
                file = file.substring(0, file.length() - ending.length());
            }
        }
        return file.startsWith("<") || file.equals("-") ? "plan" : file;
    }

    /** Refuses, all at once, to write over what the program did not make, and to write one file twice. */
    void refuseConflicts(List<@Nullable Path> files, boolean isPublic) throws IOException {
        List<String> conflicts = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        long toStdout = files.stream().filter(Objects::isNull).count();
        for (Path file : files) {
            if (file == null) {
                continue;
            }
            if (!seen.add(file.toAbsolutePath().normalize())) {
                throw new UsageException("several documents would be written to " + console.shown(file)
                        + "; take them one at a time, drafts with --agreement ID");
            }
            if (!force && Files.exists(file) && !MadeByPlan.is(file)) {
                conflicts.add(console.shown(file));
            } else if (!force && !isPublic && Files.exists(file) && MadeByPlan.isPublic(file)) {
                throw new UsageException(console.shown(file) + " is a public copy, and this one is not for the public;"
                        + " give it another name (--force replaces the public copy)");
            }
        }
        if (toStdout > 1) {
            throw new UsageException(
                    "only one document can go to standard output; take one of several drafts by --agreement ID");
        }
        if (!conflicts.isEmpty()) {
            throw new UsageException(
                    "not made by plan, so not replaced (--force replaces it): " + String.join(", ", conflicts));
        }
    }

    /** Writes a copy, and makes its folder if need be. */
    void write(@Nullable Path file, byte[] bytes) throws IOException {
        if (file == null) {
            console.out().write(bytes);
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        SafeFiles.replace(file, bytes);
    }
}
