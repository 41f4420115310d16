package partnershipplan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import partnershipplan.config.Config;
import partnershipplan.config.ConfigParser;
import partnershipplan.config.HouseStyle;
import partnershipplan.config.Known;
import partnershipplan.config.LogoFile;
import partnershipplan.config.ParsedConfig;
import partnershipplan.custom.CustomRules;
import partnershipplan.custom.Fault;
import partnershipplan.finding.Finding;
import partnershipplan.finding.Severity;
import partnershipplan.house.House;
import partnershipplan.house.logo.LogoFault;
import partnershipplan.lint.Rule;
import partnershipplan.parse.PlanParser;
import partnershipplan.parse.Rules;
import partnershipplan.report.TextReport;
import partnershipplan.source.SourceText;
import partnershipplan.source.Span;

/** Looks for the configuration of a folder's plans: there, and in the folders above up to the checkout's root. */
final class ConfigSearch {
    static final String NAME = ".planrc.yaml";
    private static final String MISNAMED = ".planrc.yml";

    private final Console console;
    private final Known known;

    /** Every folder is looked at once, however many plans are in it or below it. */
    private final Map<Path, Found> found = new HashMap<>();

    private final Map<Path, @Nullable Path> checkouts = new HashMap<>();
    private final Map<String, ParsedConfig> bad = new TreeMap<>();

    ConfigSearch(Console console, Known known) {
        this.console = console;
        this.known = known;
    }

    /**
     * What was found.
     *
     * @param folder where the configuration stands; null where there is none
     * @param custom the configuration's own rules
     * @param house how documents look, with the logo
     */
    record Found(Config config, @Nullable Path folder, List<Rule> custom, House house) {
        private static final Found NOTHING = new Found(Config.DEFAULT, null, List.of(), House.NONE);

        /** A plan's path from the configuration's folder, as its patterns for files see it. */
        String path(Path plan) {
            if (folder == null) {
                return "";
            }
            List<String> steps = new ArrayList<>();
            folder.relativize(plan).forEach(step -> steps.add(step.toString()));
            return String.join("/", steps);
        }
    }

    /** The configuration of the plans in a folder, which is absolute and without {@code ..}. */
    Found find(Path folder) throws IOException {
        Found nearest = found.get(folder);
        if (nearest == null) {
            Found own = own(folder);
            nearest = own == null ? inherited(folder) : own;
            found.put(folder, nearest);
        }
        return nearest;
    }

    private Found inherited(Path folder) throws IOException {
        Path above = above(folder);
        return above == null ? Found.NOTHING : find(above);
    }

    /** The folder to look in next: never above the checkout, and outside of one not above the folder we are in. */
    private @Nullable Path above(Path folder) {
        Path checkout = checkout(folder);
        Path here = console.folder().toAbsolutePath().normalize();
        Path top = checkout != null ? checkout : folder.startsWith(here) ? here : folder;
        return folder.equals(top) ? null : folder.getParent();
    }

    private @Nullable Path checkout(Path folder) {
        if (checkouts.containsKey(folder)) {
            return checkouts.get(folder);
        }
        Path parent = folder.getParent();
        Path root = GitIgnored.isCheckout(folder) ? folder : parent == null ? null : checkout(parent);
        checkouts.put(folder, root);
        return root;
    }

    private @Nullable Found own(Path folder) throws IOException {
        Path misnamed = folder.resolve(MISNAMED);
        if (Files.exists(misnamed)) {
            refuse(misnamed(console.shown(misnamed)));
        }
        Path file = folder.resolve(NAME);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        ParsedConfig parsed = ConfigParser.parse(console.shown(file), read(file), known, console.reading());
        Config config = parsed.config();
        if (config == null) {
            refuse(parsed);
            return Found.NOTHING;
        }
        return new Found(config, folder, custom(config), house(config, folder));
    }

    /** The house style; a logo that cannot be used is a finding in the configuration. */
    private House house(Config config, Path folder) {
        HouseStyle said = config.house();
        LogoFile logo = said.logo();
        try {
            return new House(said.name(), logo == null ? null : LogoFiles.read(logo, folder), said.palette());
        } catch (LogoFault e) {
            SourceText source = config.source();
            Span place = logo == null ? Span.START : logo.place();
            String file = logo == null ? "" : logo.file();
            refuse(new ParsedConfig(
                    source,
                    null,
                    List.of(finding(
                            Rules.VALUE, source.name(), place, "the logo `" + file + "` " + e.message(), e.hint()))));
            return House.NONE;
        }
    }

    /** The rules of the configuration itself; those that cannot be used are findings in it. */
    private List<Rule> custom(Config config) {
        if (config.customRules().isEmpty()) {
            return List.of();
        }
        CustomRules custom = CustomRules.of(config.customRules());
        if (!custom.faults().isEmpty()) {
            SourceText source = config.source();
            List<Finding> findings = new ArrayList<>();
            for (Fault fault : custom.faults()) {
                findings.add(finding(Rules.VALUE, source.name(), fault.span(), fault.message(), ""));
            }
            refuse(new ParsedConfig(source, null, findings));
        }
        return custom.rules();
    }

    private byte[] read(Path file) {
        if (Files.isDirectory(file)) {
            throw unread(file, "it is a folder", null);
        }
        if (!Files.exists(file)) {
            throw unread(file, "it is a link to a file that is not there", null);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(PlanParser.MAX_BYTES + 1);
        } catch (IOException e) {
            throw unread(file, IoMessages.of(e), e);
        }
    }

    /** To go on without a configuration that is there would be to judge by other rules than it says. */
    private FailureException unread(Path file, String why, @Nullable IOException e) {
        return new FailureException("cannot read " + console.shown(file) + ": " + why, e);
    }

    private static ParsedConfig misnamed(String name) {
        Finding finding = finding(
                Rules.UNREADABLE,
                name,
                Span.START,
                "a configuration with this name is not read",
                "rename the file to `" + NAME + "`");
        return new ParsedConfig(new SourceText(name, ""), null, List.of(finding));
    }

    private static Finding finding(String rule, String file, Span span, String message, String hint) {
        return new Finding(rule, Severity.ERROR, file, span, "", message, hint, false);
    }

    private void refuse(ParsedConfig parsed) {
        bad.put(parsed.source().name(), parsed);
    }

    /** Ends the run where a configuration is wrong, with what is wrong in all of them on standard error. */
    void refuseBad() throws IOException {
        TextReport report = new TextReport(console.err(), false, () -> "", 0);
        for (ParsedConfig parsed : bad.values()) {
            report.file(parsed.source(), parsed.findings());
        }
        if (!bad.isEmpty()) {
            throw new UsageException("mend the configuration first; nothing was done");
        }
    }
}
