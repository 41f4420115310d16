package partnershipplan.render.overlay;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Checked;
import partnershipplan.render.view.ViewVersion;
import partnershipplan.source.SourceText;

/** Checks a folder of one's own templates against the view, without a plan. */
public final class OverlayCheck {
    private final Map<String, Faults> own = new TreeMap<>();
    private final OverlayFiles files = new OverlayFiles(own);
    private final Origins origins;

    private OverlayCheck(Map<String, SourceText> texts, Origins origins) {
        this.origins = origins;
        texts.forEach((path, source) -> own.put(path, new Faults(source)));
    }

    /**
     * What is wrong with the files of a folder.
     *
     * @param texts the files by their path in the folder
     */
    public static List<Checked> of(Map<String, SourceText> texts, Origins origins) {
        OverlayCheck check = new OverlayCheck(texts, origins);
        TemplateWalk walk = new TemplateWalk(check.files);
        for (ShippedFile root : ShippedFile.values()) {
            walk.from(root);
        }
        List<Checked> all = new ArrayList<>();
        check.own.forEach((path, faults) -> {
            check.file(path, faults);
            all.add(faults.checked());
        });
        return all;
    }

    private void file(String path, Faults faults) {
        ShippedFile shipped = shipped(path);
        if (shipped == null) {
            unused(path, faults);
            return;
        }
        switch (shipped) {
            case SCREEN, PAGES -> CssCheck.check(shipped, faults);
            case WORD -> WordCheck.check(faults);
            default -> files.parsed(path);
        }
        origin(shipped, faults);
    }

    private static @Nullable ShippedFile shipped(String path) {
        ShippedFile shipped = ShippedFile.named(path);
        return shipped != null && shipped.path.equals(path) ? shipped : null;
    }

    /** A part that one of the templates puts in has its use; what lies over nothing is a slip in its name. */
    private void unused(String path, Faults faults) {
        if (files.isUsed(path)) {
            return;
        }
        ShippedFile meant = ShippedFile.meant(path);
        if (meant != null || path.matches(".*\\.(mustache|css|xml)")) {
            faults.add(
                    TemplateRule.UNUSED,
                    "nothing uses this file: it lies over no shipped one, and no template names it",
                    meant == null ? "see: plan templates list" : "did you mean " + meant.path + "?");
        }
    }

    private void origin(ShippedFile shipped, Faults faults) {
        String from = origins.of(shipped);
        String now = Origins.mark(shipped.bytes());
        String mine = Origins.mark(faults.source().text().getBytes(StandardCharsets.UTF_8));
        if (mine.equals(now) || now.equals(from)) {
            return;
        }
        if (from == null) {
            faults.add(
                    TemplateRule.ORIGIN,
                    "nothing tells from which shipped version this file was made",
                    "`plan templates check --accept` notes the present one");
        } else {
            faults.add(
                    TemplateRule.OUTDATED,
                    "the shipped " + shipped.path + " has changed since this copy was made" + view(),
                    mine.equals(from)
                            ? "you have changed nothing in it: take it away, or eject it again with --force"
                            : "eject it into another folder, carry over what changed, then `plan templates check --accept`");
        }
    }

    private String view() {
        return origins.view() == ViewVersion.CURRENT
                ? ""
                : ", and was made for version " + origins.view() + " of the view; this is " + ViewVersion.CURRENT;
    }
}
