package partnershipplan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes files whole or not at all: beside their place first, then moved into it. */
final class SafeFiles {
    private SafeFiles() {}

    static void replace(Path file, String text) throws IOException {
        replace(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts a file in place; on any failure the old one stands and nothing is left beside it. */
    static void replace(Path file, byte[] bytes) throws IOException {
        Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file;
        if (Files.isDirectory(target)) {
            throw new FailureException("cannot write " + file + ": it is a folder", null);
        }
        Path folder = target.toAbsolutePath().getParent();
        Path part = Files.createTempFile(folder, ".plan-", ".part");
        try {
            Files.write(part, bytes);
            readableAsUsual(part, target);
            move(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** A temporary file is for its owner only; what is published keeps the old file's rights or gets the usual ones. */
    private static void readableAsUsual(Path part, Path target) throws IOException {
        try {
            Files.setPosixFilePermissions(
                    part,
                    Files.exists(target)
                            ? Files.getPosixFilePermissions(target)
                            : PosixFilePermissions.fromString("rw-r--r--"));
        } catch (UnsupportedOperationException e) {
            // A file system without such rights.
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
