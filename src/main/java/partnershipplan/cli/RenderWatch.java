package partnershipplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@code plan render --watch}: renders, and again each time that something was saved. */
final class RenderWatch {
    private final RenderJob job;
    private final Console console;
    private final boolean quiet;
    private final WatchedFiles files;

    RenderWatch(RenderJob job, Console console, boolean quiet) {
        this.job = job;
        this.console = console;
        this.quiet = quiet;
        this.files = new WatchedFiles(job.templates);
    }

    /** Goes on until the pause says that it is time to stop. */
    int run(Pause pause) throws IOException {
        if (job.outputs.toStdout()) {
            throw new UsageException("--watch writes files, and -o - writes none");
        }
        watch(job.inputs());
        Map<Path, WatchedFiles.Sight> rendered = files.look();
        boolean first = true;
        do {
            if (first || isChanged(rendered, pause)) {
                rendered = files.look();
                render(first);
                // What was found out to matter only now, such as templates or a logo, has been rendered with as it is.
                files.look().forEach(rendered::putIfAbsent);
                say(first ? "watching; Ctrl-C ends" : "");
                first = false;
            }
        } while (pause.next());
        return ExitCode.DONE;
    }

    /** Whether something was saved, and is not still being written. */
    private boolean isChanged(Map<Path, WatchedFiles.Sight> rendered, Pause pause) throws IOException {
        Map<Path, WatchedFiles.Sight> now = files.look();
        return !now.equals(rendered) && pause.next() && files.look().equals(now);
    }

    private void watch(List<Inputs.Input> inputs) {
        for (Inputs.Input input : inputs) {
            if (input.path() == null) {
                throw new UsageException("--watch watches files, and standard input is none");
            }
            files.add(input.path(), List.of());
        }
    }

    /** Renders what can be; whatever is wrong is told, and the copies that are there stay. */
    private void render(boolean first) {
        long start = System.nanoTime();
        try {
            RenderJob.Work work = job.read();
            for (RenderJob.Copy copy : work.copies()) {
                files.add(Objects.requireNonNull(copy.plan().input().path()), copy.files());
            }
            RenderCommand.write(job, work, new RenderNotes(console, true, false));
            if (!work.targets().isEmpty()) {
                say(told(work, (System.nanoTime() - start) / 1_000_000));
            }
        } catch (UsageException e) {
            if (first) {
                throw e;
            }
            console.err().println("plan: " + e.getMessage());
        } catch (FailureException e) {
            console.err().println("plan: " + e.getMessage());
        } catch (IOException e) {
            console.err().println("plan: " + IoMessages.of(e));
        }
        console.err().flush();
    }

    private String told(RenderJob.Work work, long millis) {
        StringBuilder told = new StringBuilder("wrote ");
        for (int i = 0; i < work.targets().size(); i++) {
            Path file = Objects.requireNonNull(work.targets().get(i).file());
            told.append(i == 0 ? "" : ", ").append(console.shown(file));
        }
        return told.append(" (").append(millis).append(" ms)").toString();
    }

    private void say(String line) {
        if (!quiet && !line.isEmpty()) {
            console.err().println(line);
            console.err().flush();
        }
    }
}
