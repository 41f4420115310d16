package partnershipplan.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import partnershipplan.finding.Finding;

/**
 * Names for the findings of one file by which other programs know them again: by rule, file and path, never by line.
 * Those that are alike in all three are counted.
 */
final class Fingerprints {
    /** Half a digest is plenty to tell findings apart. */
    private static final int BYTES = 16;

    private final MessageDigest digest = sha256();
    private final Map<String, Integer> seen = new HashMap<>();

    String of(Finding finding) {
        String alike = finding.rule() + "\0" + finding.file() + "\0" + finding.path();
        int before = seen.merge(alike, 1, Integer::sum) - 1;
        byte[] hash = digest.digest((alike + "\0" + before).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
