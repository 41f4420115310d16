package partnershipplan.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A step from one plan to the next, and the sentences that tell it. */
public record Step(String name, List<Edit> edits, List<String> told) {
    private static final Path FOLDER = Path.of("src/test/resources/diff");

    private record Edit(String out, String in) {}

    public static String plan() throws IOException {
        return Files.readString(FOLDER.resolve("thirty-partners.plan.yaml"));
    }

    public static List<Step> all() throws IOException {
        List<Step> steps = new ArrayList<>();
        String[] parts = Files.readString(FOLDER.resolve("steps.txt")).split("(?m)^## ");
        for (int i = 1; i < parts.length; i++) {
            steps.add(of(parts[i]));
        }
        return steps;
    }

    private static Step of(String text) {
        List<Edit> edits = new ArrayList<>();
        for (String part : text.split("(?m)^---\n")) {
            edits.add(new Edit(lines(part, "-"), lines(part, "+")));
        }
        List<String> told = new ArrayList<>();
        text.lines().filter(line -> line.startsWith("= ")).forEach(line -> told.add(line.substring(2)));
        return new Step(text.lines().findFirst().orElseThrow(), edits, told);
    }

    private static String lines(String text, String sign) {
        List<String> lines = new ArrayList<>();
        text.lines().filter(line -> line.startsWith(sign)).forEach(line -> lines.add(line.substring(1)));
        return String.join("\n", lines);
    }

    /** The plan after the step; a step that does not fit is a fault of the test. */
    public String on(String plan) {
        String text = plan;
        for (Edit edit : edits) {
            boolean everywhere = name.endsWith("(everywhere)");
            int at = text.indexOf(edit.out);
            if (at < 0 || !everywhere && text.indexOf(edit.out, at + 1) >= 0) {
                throw new IllegalStateException(name + ": not there, or more than once: " + edit.out);
            }
            text = text.replace(edit.out, edit.in);
        }
        return text;
    }

    @Override
    public String toString() {
        return name;
    }
}
