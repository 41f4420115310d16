package partnershipplan.cli;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Someone to ask: a person at a terminal, or a test. */
interface Prompt extends AutoCloseable {
    /**
     * Asks for a line.
     *
     * @param question what stands before the answer
     * @param choices words that may be completed
     * @return the answer, of several lines where several were pasted; null where the person has left
     */
    @Nullable
    String ask(String question, List<String> choices);

    /** Says something before the next question. */
    void say(String text);

    @Override
    void close() throws IOException;

    /** How a conversation begins. */
    interface Opening {
        Prompt open() throws IOException;
    }
}
