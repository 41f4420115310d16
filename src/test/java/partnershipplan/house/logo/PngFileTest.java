package partnershipplan.house.logo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a PNG the picture is kept alone; one that is broken or too large is told. */
class PngFileTest {
    /** Where the first chunk after the head begins. */
    private static final int AFTER_HEAD = 33;

    private static byte[] png(int type, int width, int height, boolean interlaced) throws IOException {
        BufferedImage image = new BufferedImage(width, height, type);
        image.setRGB(width / 2, height / 2, 0xFF7A1F4B);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setProgressiveMode(interlaced ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            var metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), how);
            writer.write(null, new IIOImage(image, null, metadata), how);
        }
        return bytes.toByteArray();
    }

    private static byte[] withChunk(byte[] png, String name, String text) {
        byte[] content = (name + text).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(content);
        ByteBuffer file = ByteBuffer.allocate(png.length + content.length + 8);
        file.put(png, 0, AFTER_HEAD).putInt(text.length()).put(content).putInt((int) sum.getValue());
        return file.put(png, AFTER_HEAD, png.length - AFTER_HEAD).array();
    }

    private static byte[] kept(byte[] png) throws LogoFault {
        return Base64.getDecoder().decode(PngFile.read(png).base64());
    }

    @ParameterizedTest
    @CsvSource({
        "2, 40, 30, false",
        "2, 41, 31, true",
        "1, 7, 5, false",
        "1, 3, 1, true",
        "10, 16, 16, true",
        "12, 9, 9, false",
        "13, 20, 3, true",
        "11, 6, 6, false"
    })
    void everyKindIsReadAndStaysThePicture(int type, int width, int height, boolean interlaced) throws Exception {
        byte[] png = png(type, width, height, interlaced);
        byte[] kept = kept(withChunk(png, "tEXt", "Author\0Someone"));
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Someone");
        BufferedImage read = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(kept)));
        assertThat(read.getWidth()).isEqualTo(width);
        assertThat(read.getRGB(width / 2, height / 2))
                .isEqualTo(Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)))
                        .getRGB(width / 2, height / 2));
        assertThat(PngFile.read(png).height()).isEqualTo(height);
    }

    @Test
    void aBitThatFlippedIsFoundWhereverItIs() throws Exception {
        byte[] png = png(2, 20, 10, false);
        for (int at = 8; at < png.length; at++) {
            byte[] broken = png.clone();
            broken[at] ^= 4;
            assertThatThrownBy(() -> PngFile.read(broken)).as("byte " + at).isInstanceOf(LogoFault.class);
        }
    }

    @Test
    void aFileThatEndsEarlyIsFound() throws Exception {
        byte[] png = png(2, 20, 10, false);
        for (int size = 8; size < png.length; size++) {
            byte[] broken = Arrays.copyOf(png, size);
            assertThatThrownBy(() -> PngFile.read(broken)).as(size + " bytes").isInstanceOf(LogoFault.class);
        }
    }

    @Test
    void whatAnnouncesMorePixelsThanItHasIsFound() throws Exception {
        byte[] png = png(2, 20, 10, false);
        byte[] more = png.clone();
        more[23] = 11;
        CRC32 sum = new CRC32();
        sum.update(more, 12, 17);
        ByteBuffer.wrap(more).putInt(29, (int) sum.getValue());
        assertThatThrownBy(() -> PngFile.read(more)).isInstanceOf(LogoFault.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {2001, 5000})
    void whatIsTooLargeIsTold(int width) throws Exception {
        byte[] png = png(10, width, 2, false);
        assertThatThrownBy(() -> PngFile.read(png)).hasMessageContaining("2000 pixels");
    }

    @Test
    void aFilesNameAndItsBytesMustAgree() throws Exception {
        byte[] png = png(2, 4, 4, false);
        assertThatThrownBy(() -> LogoReader.read("logo.svg", png, "x")).hasMessageContaining("holds a PNG");
        assertThatThrownBy(() -> LogoReader.read("logo.png", new byte[] {'<'}, "x"))
                .hasMessageContaining("no PNG");
        assertThatThrownBy(() -> LogoReader.read("logo.png", new byte[LogoReader.MAX_BYTES + 1], "x"))
                .hasMessageContaining("256 kB");
        assertThat(LogoReader.read("LOGO.PNG", png, "x").height()).isEqualTo(60);
    }
}
