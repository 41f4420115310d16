package partnershipplan.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@code .gitignore} at a checkout's root, and whether internal copies of plans are in it. */
record GitIgnoreFile(Path path) {
    static final String PATTERN = "*.internal.*";

    /** That of the checkout around a folder, which need not exist yet; null where there is no checkout. */
    static @Nullable GitIgnoreFile around(@Nullable Path folder) {
        Path root = GitIgnored.checkout(folder);
        return root == null ? null : new GitIgnoreFile(root.resolve(".gitignore"));
    }

    /** Whether git leaves internal copies out already, by this file or by another. */
    boolean ignoresInternalCopies() throws IOException {
        Path root = path.resolveSibling("plan.internal.pdf");
        return text().lines().anyMatch(line -> line.strip().equals(PATTERN))
                || GitIgnored.without(List.of(root), path.resolveSibling("")).isEmpty();
    }

    /** Adds the pattern at the end; every byte that is there stays. */
    void add() throws IOException {
        String text = text();
        String newline = text.contains("\r\n") ? "\r\n" : "\n";
        ByteArrayOutputStream more = new ByteArrayOutputStream();
        more.write(bytes());
        String lines = "# Copies of plans that are for our own people only" + newline + PATTERN + newline;
        boolean open = !text.isEmpty() && !text.endsWith("\n");
        more.write(((open ? newline : "") + lines).getBytes(StandardCharsets.UTF_8));
        SafeFiles.replace(path, more.toByteArray());
    }

    private String text() throws IOException {
        return new String(bytes(), StandardCharsets.ISO_8859_1);
    }

    private byte[] bytes() throws IOException {
        return Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
    }
}
