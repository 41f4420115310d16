package partnershipplan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/** Asks at a terminal, with JLine: lines can be edited, and Ctrl-C or Ctrl-D leaves. */
final class TerminalPrompt implements Prompt {
    private final Terminal terminal;
    private final LineReader reader;
    private List<String> choices = List.of();

    private TerminalPrompt(Terminal terminal) {
        this.terminal = terminal;
        // An answer is text: no escapes, no quotes, no history, no `!` that means something.
        DefaultParser text = new DefaultParser();
        text.setEscapeChars(new char[0]);
        text.setQuoteChars(new char[0]);
        this.reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .parser(text)
                .completer((reader, line, found) -> choices.forEach(choice -> found.add(new Candidate(choice))))
                .variable(LineReader.DISABLE_HISTORY, true)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .build();
    }

    static Prompt open() throws IOException {
        return new TerminalPrompt(TerminalBuilder.builder()
                .system(true)
                .encoding(StandardCharsets.UTF_8)
                .build());
    }

    @Override
    public @Nullable String ask(String question, List<String> words) {
        choices = words;
        try {
            return reader.readLine(question + " ");
        } catch (UserInterruptException | EndOfFileException e) {
            return null;
        }
    }

    @Override
    public void say(String text) {
        terminal.writer().println(text);
        terminal.flush();
    }

    @Override
    public void close() throws IOException {
        terminal.close();
    }
}
