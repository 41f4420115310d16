package partnershipplan.house.logo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;

/** A PNG without what is said beside the picture, such as where, when and by whom it was made. */
record PngFile(int width, int height, String base64) {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** A chunk's length, name and checksum. */
    private static final int AROUND = 12;

    private static final int MOST_PIXELS = 2000;

    static boolean is(byte[] bytes) {
        return bytes.length >= SIGNATURE.length
                && ByteBuffer.wrap(bytes, 0, SIGNATURE.length).equals(ByteBuffer.wrap(SIGNATURE));
    }

    static PngFile read(byte[] bytes) throws LogoFault {
        ByteBuffer file = ByteBuffer.wrap(bytes).position(SIGNATURE.length);
        ByteArrayOutputStream kept = new ByteArrayOutputStream(bytes.length);
        kept.writeBytes(SIGNATURE);
        ByteBuffer first = chunk(file);
        ByteBuffer head = content(first);
        PngPixels pixels = PngPixels.of(name(first), head);
        refuseLarge(head);
        boolean colors = false;
        ByteBuffer chunk = first;
        keep(chunk, kept);
        while (!name(chunk).equals("IEND")) {
            chunk = chunk(file);
            if (isKept(name(chunk))) {
                keep(chunk, kept);
            }
            if (name(chunk).equals("IDAT")) {
                pixels.add(content(chunk));
            }
            colors = colors || name(chunk).equals("PLTE");
        }
        pixels.refuseIncomplete(colors);
        return new PngFile(head.getInt(0), head.getInt(4), Base64.getEncoder().encodeToString(kept.toByteArray()));
    }

    private static ByteBuffer content(ByteBuffer chunk) {
        return chunk.slice(8, chunk.limit() - AROUND);
    }

    private static void keep(ByteBuffer chunk, ByteArrayOutputStream kept) {
        kept.write(chunk.array(), chunk.arrayOffset(), chunk.limit());
    }

    private static void refuseLarge(ByteBuffer head) throws LogoFault {
        if (head.getInt(0) > MOST_PIXELS || head.getInt(4) > MOST_PIXELS) {
            throw new LogoFault(
                    "is more than " + MOST_PIXELS + " pixels wide or high",
                    "save it smaller: 600 pixels wide is enough");
        }
    }

    /** The next chunk, whole. */
    private static ByteBuffer chunk(ByteBuffer file) throws LogoFault {
        int length = file.remaining() < AROUND ? -1 : file.getInt(file.position());
        if (length < 0 || length > file.remaining() - AROUND) {
            throw broken();
        }
        ByteBuffer chunk = file.slice(file.position(), length + AROUND);
        CRC32 sum = new CRC32();
        sum.update(chunk.slice(4, length + 4));
        if ((int) sum.getValue() != chunk.getInt(length + 8)) {
            throw broken();
        }
        file.position(file.position() + length + AROUND);
        return chunk;
    }

    private static String name(ByteBuffer chunk) {
        return StandardCharsets.ISO_8859_1.decode(chunk.slice(4, 4)).toString();
    }

    private static boolean isKept(String chunk) {
        return switch (chunk) {
            case "IHDR", "PLTE", "tRNS", "IDAT", "IEND" -> true;
            default -> false;
        };
    }

    static LogoFault broken() {
        return new LogoFault("is a broken PNG", "open it in a program for pictures and save it as PNG again");
    }
}
