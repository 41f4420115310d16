package partnershipplan.cli;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import partnershipplan.render.Form;
import partnershipplan.terminal.Ink;

/** The status of one plan, in full: the document of that name. */
final class StatusInFull {
    private StatusInFull() {}

    /** As text for a terminal. */
    static StatusCopy text(Renderers renderers, Writer out, Ink ink) {
        return told -> out.append(renderers
                .of(told.input())
                .status(told.seen(), ink, told.status().outlook()));
    }

    /** In a form that has no pages. */
    static StatusCopy page(Renderers renderers, Writer out, Form form) {
        return told -> out.append(new String(
                renderers
                        .of(told.input())
                        .status(told.seen(), form, told.status().outlook())
                        .bytes(),
                StandardCharsets.UTF_8));
    }
}
