package partnershipplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import partnershipplan.render.SameCopy;
import partnershipplan.render.Stamp;

/** {@code plan render --check}: are the published copies those that the plan gives? Nothing is written. */
final class RenderCheck {
    private final Console console;
    private final boolean quiet;

    RenderCheck(Console console, boolean quiet) {
        this.console = console;
        this.quiet = quiet;
    }

    int run(RenderJob job) throws IOException {
        if (job.outputs.toStdout()) {
            throw new UsageException("--check compares files, and -o - writes none");
        }
        RenderJob.Work work = job.read();
        RenderTimes now = job.times();
        List<String> fresh = new ArrayList<>();
        boolean stale = false;
        for (RenderJob.Target target : work.targets()) {
            Path file = Objects.requireNonNull(target.file());
            String problem = problem(job, target, file, now);
            if (problem == null) {
                fresh.add(console.shown(file));
            } else {
                stale = true;
                console.out().println(console.shown(file) + ": " + problem);
            }
        }
        if (stale) {
            console.err().println("Run the same command without --check to publish them again.");
        } else if (!fresh.isEmpty() && !quiet) {
            console.out().println("up to date: " + String.join(", ", fresh));
        }
        return stale ? ExitCode.FINDINGS : work.valid().exitCode();
    }

    /** What is wrong with a published copy; null where nothing is. */
    private static @Nullable String problem(RenderJob job, RenderJob.Target target, Path file, RenderTimes now)
            throws IOException {
        if (!Files.isRegularFile(file)) {
            return "missing";
        }
        byte[] published = Files.readAllBytes(file);
        byte[] made = job.render(target, now.asIn(Stamp.of(published))).bytes();
        return SameCopy.is(target.form(), published, made) ? null : "stale: the plan now gives another copy";
    }
}
