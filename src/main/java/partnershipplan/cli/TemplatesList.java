package partnershipplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.render.overlay.ShippedFile;
import partnershipplan.render.view.ViewVersion;

/** {@code plan templates list}: each template, what it makes, and whose it is. */
final class TemplatesList {
    private static final String SHIPPED = "shipped";

    private final Arguments arguments;
    private final Console console;

    TemplatesList(Arguments arguments, Console console) {
        this.arguments = arguments;
        this.console = console;
    }

    int run(List<String> words) throws IOException {
        if (!words.isEmpty()) {
            throw new UsageException("plan templates list takes no names; --templates FOLDER names a folder");
        }
        TemplatesFolder folder = TemplatesFolder.of(arguments, console);
        int name = 0;
        int whose = SHIPPED.length();
        for (ShippedFile file : ShippedFile.values()) {
            name = Math.max(name, file.path.length());
            whose = Math.max(whose, whose(file, folder).length());
        }
        for (ShippedFile file : ShippedFile.values()) {
            console.out().println(padded(file.path, name) + padded(whose(file, folder), whose) + file.makes);
        }
        if (!Options.quiet(arguments)) {
            console.err()
                    .println("version " + ViewVersion.CURRENT + " of the view; "
                            + (folder == null
                                    ? "no folder of your own lies over these: plan templates eject copies them out to change"
                                    : "your folder: " + console.shown(folder.path())));
        }
        return ExitCode.DONE;
    }

    private String whose(ShippedFile file, @Nullable TemplatesFolder folder) {
        Path own = folder == null ? null : folder.path().resolve(file.path);
        return own != null && Files.isRegularFile(own) ? console.shown(own) : SHIPPED;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length() + 2);
    }
}
