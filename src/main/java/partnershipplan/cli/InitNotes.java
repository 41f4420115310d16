package partnershipplan.cli;

import java.util.List;
import partnershipplan.scaffold.Answers;
import partnershipplan.scaffold.NamedPartner;

/** What {@code plan init} says: what was written on standard output, what to do next on standard error. */
final class InitNotes {
    private final Console console;
    private final boolean quiet;

    InitNotes(Console console, boolean quiet) {
        this.console = console;
        this.quiet = quiet;
    }

    /** What is about to be written. */
    static String intention(NewFile file, Answers answers) {
        return "This will be written:\n"
                + "  file          " + file.shown() + (file.force() ? " (replaced if it is there)" : "") + "\n"
                + "  organization  " + answers.organization() + "\n"
                + "  template      " + answers.template().word() + "\n"
                + "  partners      " + names(answers.existing()) + "\n"
                + "  wanted        " + names(answers.wanted());
    }

    private static String names(List<NamedPartner> partners) {
        return partners.isEmpty()
                ? Answers.TODO
                : String.join("; ", partners.stream().map(NamedPartner::name).toList());
    }

    void wrote(String file) {
        console.out().println("wrote " + file);
        console.out().flush();
    }

    void added(GitIgnoreFile ignore) {
        console.out().println("added " + GitIgnoreFile.PATTERN + " to " + console.shown(ignore.path()));
        console.out().flush();
    }

    void next(NewFile file, boolean exposed) {
        if (quiet) {
            return;
        }
        String word = file.asWord();
        console.err()
                .println("Next:\n  open " + word + " in any text editor, and answer where it says TODO\n"
                        + "  plan lint " + word + "    lists what is still to be answered\n"
                        + "  plan render " + word);
        if (!Inputs.isPlanName(String.valueOf(file.path().getFileName()))) {
            console.err().println("Always give its name: in a folder, plan looks for plan.yaml and *.plan.yaml only.");
        }
        if (exposed) {
            console.err()
                    .println("Copies for your own people are named " + GitIgnoreFile.PATTERN
                            + "; --gitignore, or that line in .gitignore, keeps them out of git.");
        }
    }
}
