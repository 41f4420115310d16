package partnershipplan.render.word;

import java.io.ByteArrayOutputStream;

/** Bytes of numbers, the lowest first. */
final class LittleEndian {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    LittleEndian ints(int... numbers) {
        for (int number : numbers) {
            for (int shift = 0; shift < 32; shift += 8) {
                out.write(number >> shift);
            }
        }
        return this;
    }

    LittleEndian real(float number) {
        return ints(Float.floatToIntBits(number));
    }

    LittleEndian bytes(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    LittleEndian zeros(int count) {
        return bytes(new byte[count]);
    }

    int size() {
        return out.size();
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
