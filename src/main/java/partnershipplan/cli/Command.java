package partnershipplan.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command of the program: what it takes, and what it does. */
interface Command {
    /** Adds the command's options and parameters, and what help says of it. */
    void describe(CommandSpec spec);

    /** Runs the command; returns its exit code. */
    int run(ParseResult arguments, Console console) throws IOException;
}
