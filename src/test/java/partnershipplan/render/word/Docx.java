package partnershipplan.render.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import partnershipplan.audience.Audience;
import partnershipplan.audience.Seen;
import partnershipplan.model.Plan;
import partnershipplan.parse.PlanParser;
import partnershipplan.render.Form;
import partnershipplan.render.Renderer;
import partnershipplan.render.chapter.DocumentChoice;
import partnershipplan.render.chapter.DocumentKind;

/** A Word document as its parts. */
public record Docx(byte[] bytes, Map<String, byte[]> parts) {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Instant NOON = Instant.parse("2026-11-23T12:00:00.5Z");

    /** A plan and who a copy of it is for. */
    record Case(Path file, Seen seen, DocumentChoice document) {
        Case(Path file, Audience audience) {
            this(file, Seen.of(plan(file), audience), new DocumentChoice(DocumentKind.PLAN, null));
        }

        DocumentKind kind() {
            return document.kind();
        }

        @Override
        public String toString() {
            return document.word() + " of " + file.getFileName() + " for "
                    + seen.audience().name();
        }
    }

    static List<Case> cases() throws IOException {
        List<Path> plans = new ArrayList<>(List.of(Path.of("src/test/resources/plans/every-key.plan.yaml")));
        try (var examples = Files.list(Path.of("examples"))) {
            examples.filter(f -> f.toString().endsWith(".plan.yaml")).sorted().forEach(plans::add);
        }
        List<Case> cases = new ArrayList<>();
        for (Path plan : plans) {
            for (Audience audience : List.of(Audience.PUBLIC, Audience.PARTNERS, Audience.INTERNAL)) {
                Seen seen = Seen.of(plan(plan), audience);
                DocumentChoice.all(seen).forEach(document -> cases.add(new Case(plan, seen, document)));
            }
        }
        return cases;
    }

    private static Plan plan(Path file) {
        try {
            return PlanParser.parse(file.toString(), Files.readAllBytes(file)).plan();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Docx of(Case one) {
        return of(new Renderer(null)
                .render(one.document(), one.seen(), Form.DOCX, TODAY, NOON)
                .bytes());
    }

    static Docx of(Seen seen) {
        return of(new Renderer(null).render(seen, Form.DOCX, TODAY, NOON).bytes());
    }

    /** Each part inflated, in the order of the file. */
    public static Docx of(byte[] bytes) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Docx(bytes, parts);
    }

    String text(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    /** Everything in the file that is text, and the names of its parts; metafiles without the zeros of UTF-16. */
    public String everything() {
        StringBuilder all = new StringBuilder();
        parts.forEach((name, part) -> {
            boolean drawn = name.endsWith(".emf");
            String text = new String(part, drawn ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
            all.append(name)
                    .append('\n')
                    .append(drawn ? text.replace("\0", "") : text)
                    .append('\n');
        });
        return all.toString();
    }

    Document xml(String part) {
        return xml(part, text(part));
    }

    static Document xml(String name, String text) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    static List<Element> elements(Document xml, String name) {
        return list(xml.getElementsByTagName(name));
    }

    static List<Element> elements(Element parent, String name) {
        return list(parent.getElementsByTagName(name));
    }

    private static List<Element> list(NodeList live) {
        List<Element> list = new ArrayList<>();
        for (int i = 0; i < live.getLength(); i++) {
            list.add((Element) live.item(i));
        }
        return list;
    }

    /** The style of a paragraph. */
    static String style(Element paragraph) {
        return elements(paragraph, "w:pStyle").get(0).getAttribute("w:val");
    }
}
