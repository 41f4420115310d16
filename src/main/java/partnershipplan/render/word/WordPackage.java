package partnershipplan.render.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts the parts of a document into one file, always in the same order and with the same date. */
final class WordPackage {
    /** Not the first day that a zip can tell, which Java would write with the time zone of the computer. */
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    private WordPackage() {}

    static byte[] of(Properties properties, Map<String, String> parts, Map<String, byte[]> files) {
        try {
            WordPackage made = new WordPackage();
            made.add("[Content_Types].xml", Resource.text("content-types.xml"));
            made.add("_rels/.rels", Resource.text("package.rels"));
            // As they stand, so that the program knows its own files by their bytes.
            made.addPlain("docProps/core.xml", properties.core());
            made.addPlain("docProps/app.xml", Resource.text("app.xml"));
            for (Map.Entry<String, String> part : parts.entrySet()) {
                made.add(part.getKey(), part.getValue());
            }
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                made.add(file.getKey(), file.getValue());
            }
            made.zip.close();
            return made.bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String name, String text) throws IOException {
        add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void add(String name, byte[] content) throws IOException {
        put(new ZipEntry(name), content);
    }

    private void addPlain(String name, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        put(entry, content);
    }

    private void put(ZipEntry entry, byte[] content) throws IOException {
        entry.setTimeLocal(DATE);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
