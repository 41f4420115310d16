package partnershipplan.render.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import partnershipplan.audience.Audience;
import partnershipplan.audience.Seen;
import partnershipplan.parse.PlanParser;
import partnershipplan.render.Form;
import partnershipplan.render.Rendered;
import partnershipplan.render.Renderer;
import partnershipplan.render.chapter.DocumentChoice;

/** A copy that is published: a document of an example or of the plan with every key, for ourselves or for the public. */
record Copy(Path plan, Seen seen, DocumentChoice document) {
    private static final Path EVERY_KEY = Path.of("src/test/resources/plans/every-key.plan.yaml");

    static List<Copy> all() throws IOException {
        List<Path> plans = new ArrayList<>(List.of(EVERY_KEY));
        try (var examples = Files.list(Path.of("examples"))) {
            examples.filter(f -> f.toString().endsWith(".plan.yaml")).sorted().forEach(plans::add);
        }
        List<Copy> copies = new ArrayList<>();
        for (Path plan : plans) {
            for (Audience audience : List.of(Audience.INTERNAL, Audience.PUBLIC)) {
                Seen seen = Seen.of(
                        PlanParser.parse(plan.toString(), Files.readAllBytes(plan))
                                .plan(),
                        audience);
                DocumentChoice.all(seen).forEach(document -> copies.add(new Copy(plan, seen, document)));
            }
        }
        return copies;
    }

    Rendered pdf() {
        return render(Form.PDF);
    }

    /** The page for browsers, from which nothing may differ in what is said. */
    Document page() {
        return XhtmlPage.parse(new String(render(Form.HTML).bytes(), StandardCharsets.UTF_8));
    }

    private Rendered render(Form form) {
        return new Renderer(null).render(document, seen, form, LocalDate.of(2026, 11, 23), Instant.EPOCH);
    }

    @Override
    public String toString() {
        return document.word() + " of " + plan.getFileName() + " for "
                + seen.audience().name();
    }
}
