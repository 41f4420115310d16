package partnershipplan.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** A command of the program: what it takes, and what it does. */
interface Command {
    /** Adds the command's options and parameters, and what help says of it. */
    void describe(CommandSpec spec);

    /** Whether its arguments, but for options, are the files and folders it reads. */
    default boolean takesInputs() {
        return false;
    }

    /** Runs the command; returns its exit code. */
    int run(Arguments arguments, Console console) throws IOException;
}
