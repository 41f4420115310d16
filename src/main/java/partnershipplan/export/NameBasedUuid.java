package partnershipplan.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids that are the same whenever the same thing is exported: version 5 of RFC 9562, within a name space of our own. */
public final class NameBasedUuid {
    /** Chosen once; another one would make every calendar and directory take known entries for new ones. */
    private static final UUID SPACE = UUID.fromString("6b0f3c1e-54b7-5c1d-9d3e-2f5a8c7e4b10");

    private NameBasedUuid() {}

    /** The id of what these steps lead to, such as an organization, a list and an item. */
    public static UUID of(String... steps) {
        return of(SPACE, String.join("\n", steps));
    }

    static UUID of(UUID space, String name) {
        ByteBuffer hash = ByteBuffer.wrap(sha1(space, name));
        long high = hash.getLong() & ~0xF000L | 0x5000L;
        long low = hash.getLong() & ~(0b11L << 62) | 0b10L << 62;
        return new UUID(high, low);
    }

    private static byte[] sha1(UUID space, String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(ByteBuffer.allocate(16)
                    .putLong(space.getMostSignificantBits())
                    .putLong(space.getLeastSignificantBits())
                    .array());
            return digest.digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}
