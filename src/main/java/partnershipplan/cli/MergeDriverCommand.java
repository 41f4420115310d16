package partnershipplan.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import partnershipplan.merge.Merged;
import partnershipplan.merge.PlanMerge;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code plan merge-driver}: what git calls to merge two people's edits of a plan. */
final class MergeDriverCommand implements Command {
    private static final int MOST_NAMED = 5;

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description(
                        "Merges two people's edits of a plan, item by item; git calls it.",
                        "The result is written to OURS. What both changed stands between markers, and the exit code is 1.");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("BASE OURS THEIRS [PATHNAME]")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("What git calls %%O, %%A, %%B and %%P.")
                .build());
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        List<String> words = arguments.words();
        if (words.size() < 3 || words.size() > 4) {
            throw new UsageException(
                    "merge-driver takes what git hands to it: plan merge-driver BASE OURS THEIRS PATHNAME");
        }
        String shown = words.size() == 4 ? words.get(3) : words.get(1);
        Path ours = Inputs.path(words.get(1), console);
        String before = text(ours, console);
        Merged merged = PlanMerge.of(
                text(Inputs.path(words.get(0), console), console),
                before,
                text(Inputs.path(words.get(2), console), console));
        if (!merged.text().equals(before)) {
            SafeFiles.replace(ours, merged.text());
        }
        if (merged.isClean()) {
            return ExitCode.DONE;
        }
        tell(merged, shown, console);
        return ExitCode.FINDINGS;
    }

    private static String text(Path file, Console console) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UsageException("'" + console.shown(file) + "' is a folder, and merge-driver takes files");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new FailureException(
                    console.shown(file) + " is not UTF-8 text, so it was not merged; the file is as it was", e);
        }
    }

    private static void tell(Merged merged, String shown, Console console) {
        if (!merged.reason().isEmpty()) {
            console.err().println("plan: " + shown + ": " + merged.reason());
        }
        List<String> conflicts = merged.conflicts();
        if (!conflicts.isEmpty()) {
            List<String> named = conflicts.subList(0, Math.min(MOST_NAMED, conflicts.size()));
            String more = conflicts.size() > MOST_NAMED ? " and " + (conflicts.size() - MOST_NAMED) + " more" : "";
            console.err()
                    .println("plan: " + shown + ": " + conflicts.size()
                            + (conflicts.size() == 1 ? " place" : " places") + " to decide on: "
                            + String.join(", ", named) + more);
        }
    }
}
