package partnershipplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import partnershipplan.finding.Checked;
import partnershipplan.finding.Severity;
import partnershipplan.render.overlay.Origins;
import partnershipplan.render.overlay.OverlayCheck;
import partnershipplan.render.overlay.ShippedFile;
import partnershipplan.report.RuleTexts;
import partnershipplan.report.Summary;
import partnershipplan.source.SourceText;

/** {@code plan templates check}: do one's own templates fit the view, and the shipped ones of today? */
final class TemplatesCheck implements Checking {
    private final Arguments arguments;
    private final Console console;

    TemplatesCheck(Arguments arguments, Console console) {
        this.arguments = arguments;
        this.console = console;
    }

    @Override
    public String command() {
        return "templates check";
    }

    @Override
    public String noun() {
        return "template";
    }

    @Override
    public String checked() {
        return "names, sections, parts, style sheets, and the shipped versions they come from";
    }

    @Override
    public RuleTexts texts() {
        return RuleTexts.NONE;
    }

    int run(List<String> words) throws IOException {
        TemplatesFolder folder = folder(words);
        Map<String, SourceText> files = folder.files(console);
        Origins origins = arguments.has("--accept") ? accepted(folder, files) : folder.origins();
        try (Reports reports = Reports.of(arguments, console, this)) {
            Summary summary = Summary.NONE;
            for (Checked one : OverlayCheck.of(files, origins)) {
                summary = summary.plus(one.findings());
                reports.file(one.source(), one.findings());
            }
            reports.end(summary);
            return summary.atLeast(Severity.WARNING) > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
        }
    }

    /** Notes that what lies over shipped files has been made to fit their versions of today. */
    private static Origins accepted(TemplatesFolder folder, Map<String, SourceText> files) throws IOException {
        List<ShippedFile> own = new ArrayList<>();
        for (ShippedFile file : ShippedFile.values()) {
            if (files.containsKey(file.path)) {
                own.add(file);
            }
        }
        Origins origins = folder.origins().with(own);
        folder.write(origins);
        return origins;
    }

    private TemplatesFolder folder(List<String> words) throws IOException {
        if (words.size() > 1 || !words.isEmpty() && arguments.has("--templates")) {
            throw new UsageException("plan templates check takes one folder");
        }
        if (!words.isEmpty()) {
            return new TemplatesFolder(TemplatesFolder.existing(words.get(0), console));
        }
        TemplatesFolder named = TemplatesFolder.of(arguments, console);
        if (named != null) {
            return named.existing(console);
        }
        Path here = console.folder().resolve("templates");
        if (!Files.isDirectory(here)) {
            throw new UsageException("no folder of templates is named here, and there is none called templates\n"
                    + "Name one: plan templates check FOLDER; plan templates eject makes one");
        }
        return new TemplatesFolder(here);
    }
}
