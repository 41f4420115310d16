package partnershipplan.render.overlay;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.parse.DidYouMean;
import partnershipplan.render.view.Document;

/** The templates and style sheets that are shipped, each of which may be replaced by one's own. */
public enum ShippedFile {
    PLAN_MD("plan.md.mustache", "the Markdown document", Document.class),
    PLAN_HTML("plan.html.mustache", "the HTML document and, on pages, the PDF", Document.class),
    BLOCK_MD("block.md.mustache", "one thing on a page, in Markdown", null),
    BLOCK_HTML("block.html.mustache", "one thing on a page, in HTML and PDF", null),
    SCREEN("style/screen.css", "how the HTML looks, on screens and printed from them", null),
    PAGES("style/pdf.css", "how the PDF looks", null),
    WORD("style/word.xml", "how the Word document looks", null);

    private static final String FOLDER = "/templates/";

    /** Its name within a folder of templates. */
    public final String path;

    /** What it makes, in a few words. */
    public final String makes;

    /** The record that it starts from; null for a part of other templates, and for style sheets. */
    final @Nullable Class<?> view;

    ShippedFile(String path, String makes, @Nullable Class<?> view) {
        this.path = path;
        this.makes = makes;
        this.view = view;
    }

    /** That of a name; {@code .mustache} and {@code style/} need not be said. */
    public static @Nullable ShippedFile named(String name) {
        for (ShippedFile file : values()) {
            if (file.path.equals(name) || file.path.equals(name + ".mustache") || file.path.equals("style/" + name)) {
                return file;
            }
        }
        return null;
    }

    /** The one that was meant by a misspelled or misplaced name; null where none is near. */
    public static @Nullable ShippedFile meant(String name) {
        ShippedFile misplaced = named(name.substring(name.lastIndexOf('/') + 1));
        if (misplaced != null) {
            return misplaced;
        }
        List<String> words = paths();
        for (String path : paths()) {
            words.add(path.replace(".mustache", "").replace("style/", ""));
        }
        String nearest = DidYouMean.nearest(name, words);
        return nearest == null ? null : named(nearest);
    }

    /** The names of all. */
    public static List<String> paths() {
        List<String> paths = new ArrayList<>();
        for (ShippedFile file : values()) {
            paths.add(file.path);
        }
        return paths;
    }

    /** Its bytes, as shipped. */
    public byte[] bytes() {
        try (InputStream in = ShippedFile.class.getResourceAsStream(FOLDER + path)) {
            if (in == null) {
                throw new IllegalStateException("not shipped: " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
