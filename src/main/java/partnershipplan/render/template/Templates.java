package partnershipplan.render.template;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The Mustache templates: those that are shipped, and a folder of one's own that lies over them.
 *
 * <p>Nothing is escaped here: what a template may name is ready for its format. See {@link ViewHandler}.
 */
public final class Templates {
    private static final String SHIPPED = "/templates/";
    private static final String ENDING = ".mustache";
    private final @Nullable Path overlay;
    private final Factory factory = new Factory();

    /** @param overlay a folder whose templates are taken before the shipped ones of the same name */
    public Templates(@Nullable Path overlay) {
        this.overlay = overlay;
    }

    /**
     * Fills a template.
     *
     * @param name such as {@code plan.html}
     * @throws TemplateException where the template names something that the view does not have
     */
    public String fill(String name, Object view) {
        try {
            StringWriter out = new StringWriter();
            factory.compile(name + ENDING).execute(out, view).flush();
            return out.toString();
        } catch (MustacheException e) {
            throw TemplateErrors.told(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file beside the templates, such as a style sheet, as it stands. */
    public String text(String name) {
        try (InputStream in = open(name)) {
            if (in == null) {
                throw new TemplateException("there is no template file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable InputStream open(String name) throws IOException {
        if (overlay != null) {
            Path own = overlay.resolve(name).normalize();
            if (own.startsWith(overlay.normalize()) && Files.isRegularFile(own)) {
                return Files.newInputStream(own);
            }
        }
        return Templates.class.getResourceAsStream(SHIPPED + name);
    }

    /** Mustache.java, told where templates are, and to leave escaping to the view. */
    private final class Factory extends DefaultMustacheFactory {
        Factory() {
            setObjectHandler(new ViewHandler());
        }

        @Override
        public String resolvePartialPath(String folder, String name, String extension) {
            return name + ENDING;
        }

        @Override
        public Reader getReader(String name) {
            try {
                InputStream in = open(name);
                if (in == null) {
                    throw new MustacheNotFoundException(name);
                }
                return new InputStreamReader(in, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void encode(String value, Writer writer) {
            try {
                writer.write(value);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
