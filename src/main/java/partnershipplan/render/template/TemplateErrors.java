package partnershipplan.render.template;

import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheNotFoundException;

/** Tells the errors of Mustache.java in a sentence. */
final class TemplateErrors {
    private TemplateErrors() {}

    static TemplateException told(MustacheException e) {
        for (Throwable at = e; at != null; at = at.getCause()) {
            if (at instanceof TemplateException told) {
                return told;
            }
            if (at instanceof MustacheNotFoundException missing) {
                return new TemplateException("there is no template " + missing.getName());
            }
        }
        return new TemplateException("a template cannot be read: " + e.getMessage());
    }
}
