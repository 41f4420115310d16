package partnershipplan.report;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;

/** A place for text that can be told only after something that is not known yet, such as how much was found. */
public interface Aside {
    /** Takes the text, before it is read. */
    Writer writer();

    /** The text, from its beginning. */
    Reader reader() throws IOException;
}
