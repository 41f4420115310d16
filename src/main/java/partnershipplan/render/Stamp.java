package partnershipplan.render;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a published copy says of when it was made.
 *
 * @param day the day that it tells of; null where it does not say
 * @param time when it was made, to the second; null where it does not say, as in Markdown and HTML
 */
public record Stamp(@Nullable LocalDate day, @Nullable Instant time) {
    /** Reads what the program writes: in Markdown a comment, else metadata. */
    public static Stamp of(byte[] copy) {
        String text = new String(copy, StandardCharsets.ISO_8859_1);
        String day = first(
                "(?:<!-- as of |<meta name=\"date\" content=\"|<dc:date><rdf:Seq><rdf:li>|<cp:version>)(\\d{4}-\\d\\d-\\d\\d)",
                text);
        String time = first("(?:<xmp:CreateDate>|<dcterms:created xsi:type=\"dcterms:W3CDTF\">)([^<]{1,40})<", text);
        try {
            return new Stamp(day == null ? null : LocalDate.parse(day), time == null ? null : Instant.parse(time));
        } catch (DateTimeException e) {
            return new Stamp(null, null);
        }
    }

    private static @Nullable String first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        return found.find() ? found.group(1) : null;
    }
}
