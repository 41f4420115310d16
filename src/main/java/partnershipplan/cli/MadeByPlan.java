package partnershipplan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import partnershipplan.audience.Audience;

/** Tells the files that the program made by what they say of themselves. */
final class MadeByPlan {
    private static final List<String> SIGNS = List.of(
            "<meta name=\"generator\" content=\"plan\"/>", "<!-- Made by plan;", "<pdf:Producer>plan</pdf:Producer>");

    /** Nothing the program makes is larger. */
    private static final int MOST = 50_000_000;

    private MadeByPlan() {}

    /** What an earlier run wrote as a report; one in plain text says how it ends, or where its first finding is. */
    private static final Pattern REPORT = Pattern.compile(
            "\\{\\s+\"version\" : 1,\\s+\"command\" : .*|[^\n]+:\\d+:\\d+: (error|warning|info): .*"
                    + "|\\d+ plans? checked: .*",
            Pattern.DOTALL);

    static boolean isReport(Path file) throws IOException {
        String text = text(file);
        return text != null && (text.isEmpty() || REPORT.matcher(text).matches());
    }

    static boolean is(Path file) throws IOException {
        String text = text(file);
        return text != null && (text.isEmpty() || SIGNS.stream().anyMatch(text::contains));
    }

    /** Whether a file that the program made is a public copy. */
    static boolean isPublic(Path file) throws IOException {
        String text = text(file);
        return text != null && !text.isEmpty() && !text.contains(Audience.SIGN);
    }

    /** A file's bytes as letters; null where it is nothing the program makes. */
    private static @Nullable String text(Path file) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) <= MOST
                ? Files.readString(file, StandardCharsets.ISO_8859_1)
                : null;
    }
}
