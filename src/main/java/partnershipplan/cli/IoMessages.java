package partnershipplan.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/** What went wrong with a file, in a sentence. */
final class IoMessages {
    private IoMessages() {}

    static String of(IOException e) {
        if (e instanceof NoSuchFileException missing) {
            return missing.getFile() + " is not there";
        }
        if (e instanceof AccessDeniedException denied) {
            return denied.getFile() + " may not be opened: permission denied";
        }
        if (e instanceof NotDirectoryException file) {
            return file.getFile() + " is not a folder";
        }
        if (e instanceof FileSystemException other) {
            return other.getFile() + " could not be used: " + reason(other.getReason(), other);
        }
        return reason(e.getMessage(), e);
    }

    private static String reason(@Nullable String text, IOException e) {
        return text == null || text.isEmpty() ? e.getClass().getSimpleName() : text;
    }
}
