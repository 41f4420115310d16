package partnershipplan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import partnershipplan.audience.Audience;
import partnershipplan.export.calendar.PlanCalendar;

/** Tells the files that the program made by what they say of themselves. */
final class MadeByPlan {
    private static final List<String> SIGNS = List.of(
            "<meta name=\"generator\" content=\"plan\"/>",
            "<!-- Made by plan;",
            "<pdf:Producer>plan</pdf:Producer>",
            "<Application>plan</Application>",
            PlanCalendar.SIGN);

    /** Nothing the program makes is larger. */
    private static final int MOST = 50_000_000;

    private MadeByPlan() {}

    /** How a report begins; one in plain text says how it ends, or where its first finding is. */
    private static final Pattern REPORT = Pattern.compile("\\{\\s+\"version\" : 1,\\s+\"command\" : "
            + "|\\{\\s+\"\\$schema\" : \"[^\"]*sarif[^\"]*\",\\s[^}]*\"id\" : \"plan/"
            + "|\\[ (\\{\\s+\"engine_name\" : \"plan\"|])"
            + "|<\\?xml [^>]*>\\s+(<testsuites name=\"plan |<!-- Made by plan;)"
            + "|::(error|warning|notice) file="
            + "|[^\n]+:\\d+:\\d+: (error|warning|info): "
            + "|\\d+ (plan|template)s? checked: ");

    /** What is enough of a report to know it by. */
    private static final int HEAD = 4096;

    static boolean isReport(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            return head.isEmpty() || REPORT.matcher(head).lookingAt();
        }
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
