package partnershipplan.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes files whole or not at all: beside their place first, then moved into it. */
final class SafeFiles {
    private SafeFiles() {}

    static void replace(Path file, String text) throws IOException {
        replace(file, text.getBytes(StandardCharsets.UTF_8));
    }

    static void replace(Path file, byte[] bytes) throws IOException {
        replace(file, new ByteArrayInputStream(bytes));
    }

    /** Puts a file in place; on any failure the old one stands and nothing is left beside it. */
    static void replace(Path file, InputStream content) throws IOException {
        Path target = linked(file);
        if (Files.isDirectory(target)) {
            throw new FailureException("cannot write " + file + ": it is a folder", null);
        }
        Path part = target.resolveSibling(".plan-" + UUID.randomUUID() + ".part");
        try (content) {
            // Made as any new file is, so that it gets the rights that the user's umask leaves.
            Files.copy(content, part);
            store(part);
            keepRights(part, target);
            move(part, target);
        } catch (IOException e) {
            throw new FailureException("cannot write " + file + ": " + why(e, target), e);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Waits until the bytes are on the disk: else a power cut after the move could leave an empty file in its place. */
    private static void store(Path part) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(part.toFile(), "rw")) {
            file.getFD().sync();
        }
    }

    /** Where a link leads to, even if nothing is there yet. */
    private static Path linked(Path file) throws IOException {
        Path at = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(at); links++) {
            if (links == 40) {
                throw new FailureException("cannot write " + file + ": its links go round in a circle", null);
            }
            at = at.resolveSibling(Files.readSymbolicLink(at));
        }
        return at;
    }

    private static String why(IOException e, Path target) {
        if (e instanceof NoSuchFileException) {
            return "there is no folder " + target.getParent();
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String reason = e instanceof FileSystemException other ? other.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }

    /** What is replaced keeps its rights. */
    private static void keepRights(Path part, Path target) throws IOException {
        if (Files.exists(target)) {
            try {
                Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(target));
            } catch (UnsupportedOperationException e) {
                // A file system without such rights.
            }
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
