package partnershipplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An organization's name, logo and colours are in every document; what is wrong with them is told first. */
class HouseStyleTest {
    private static final String ALT = "Harborlight: a light \"over\" water";
    private static final String CONFIG = "house:\n  name: Harborlight\n  logo:\n    file: images/LOGO\n    alt: '" + ALT
            + "'\n  colors:\n    main: \"#7a1f4b\"\n    accent: \"#c4501b\"\n";
    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 120 40'>"
            + "<circle cx='20' cy='20' r='15' fill='#14505c'/><title>Secret</title></svg>";

    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.copy(Path.of("examples/worksheet.plan.yaml"), folder.resolve("w.plan.yaml"));
        Files.createDirectory(folder.resolve("images"));
        Files.writeString(folder.resolve("images/logo.svg"), SVG);
        BufferedImage image = new BufferedImage(60, 20, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(30, 10, 0x807A1F4B);
        ImageIO.write(image, "png", folder.resolve("images/logo.png").toFile());
        configure("logo.svg");
    }

    private void configure(String logo) throws IOException {
        Files.writeString(folder.resolve(".planrc.yaml"), CONFIG.replace("LOGO", logo));
    }

    private Run render(String... more) {
        List<String> arguments = new ArrayList<>(List.of("render", "w.plan.yaml", "--audience", "public"));
        arguments.addAll(List.of(more));
        return Run.in(folder, arguments.toArray(String[]::new));
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "summary", "status"})
    void everyDocumentHasItInHtmlAndTheNameInMarkdown(String document) throws IOException {
        assertThat(render("--to", "md,html", "--document", document).code()).isZero();
        String ending = document.equals("plan") ? "" : "." + document;
        assertThat(text("w" + ending + ".md")).contains("\nHarborlight\n").doesNotContain("data:");
        String html = text("w" + ending + ".html");
        assertThat(html)
                .contains("alt=\"Harborlight: a light &quot;over&quot; water\"")
                .contains("<p>Harborlight</p>")
                .contains("--accent: #7a1f4b; --line: #c4501b")
                .contains("img-src data:")
                .doesNotContain("\"house:")
                .doesNotContain("Secret");
        assertThat(new TreeSet<>(List.of(html.split("[^#0-9a-f]+")))).doesNotContain("#14505c");
    }

    @Test
    void theLogoKeepsItsOwnColors() throws IOException {
        render("--to", "html");
        String data = text("w.html").replaceAll("(?s).*data:image/svg\\+xml;base64,([^\"]*)\".*", "$1");
        assertThat(new String(Base64.getDecoder().decode(data), StandardCharsets.UTF_8))
                .contains("fill=\"#14505c\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"logo.svg", "logo.png"})
    void thePdfHasItAsAFigureWithItsText(String logo) throws IOException {
        configure(logo);
        assertThat(render("--to", "pdf").err()).doesNotContain("logo");
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("w.pdf").toFile())) {
            assertThat(figures(pdf)).contains(ALT);
            int pictures = 0;
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    pictures += page.getResources().isImageXObject(name) ? 1 : 0;
                }
            }
            assertThat(pictures).isEqualTo(logo.endsWith("png") ? 1 : 0);
        }
    }

    /** What the figures say to those who do not see them. */
    private static List<String> figures(PDDocument pdf) throws IOException {
        List<String> figures = new ArrayList<>();
        for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
            if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary tag
                    && "Figure".equals(tag.getNameAsString(COSName.S))) {
                figures.add(tag.getString(COSName.ALT));
            }
        }
        return figures;
    }

    @ParameterizedTest
    @ValueSource(strings = {"logo.svg", "logo.png"})
    void wordHasItAsAPictureWithItsText(String logo) throws IOException {
        configure(logo);
        render("--to", "docx");
        try (ZipFile docx = new ZipFile(folder.resolve("w.docx").toFile())) {
            String body = part(docx, "word/document.xml");
            assertThat(body)
                    .contains("descr=\"Harborlight: a light &quot;over&quot; water\"")
                    .contains(">Harborlight<");
            assertThat(docx.stream().filter(e -> e.getName().startsWith("word/media/")))
                    .anyMatch(e -> e.getName().endsWith(logo.substring(4)));
            assertThat(part(docx, "word/styles.xml"))
                    .contains("7A1F4B")
                    .contains("C4501B")
                    .doesNotContain("14505C");
        }
    }

    private static String part(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void theOrganizationsOwnNameIsNotToldTwice() throws IOException {
        Files.writeString(folder.resolve(".planrc.yaml"), "house: {name: LANTERNWAY SERVICES}\n");
        render("--to", "html,md");
        assertThat(text("w.html")).doesNotContain("class=\"letterhead\"").contains("Lanternway Services");
        assertThat(text("w.md")).doesNotContain("LANTERNWAY");
    }

    @Test
    void theSameFilesGiveTheSameBytesAndACheckNoticesAnotherLogo() throws IOException {
        String[] all = {"--to", "md,html,pdf,docx"};
        render(all);
        byte[] pdf = Files.readAllBytes(folder.resolve("w.pdf"));
        byte[] docx = Files.readAllBytes(folder.resolve("w.docx"));
        render(all);
        assertThat(Files.readAllBytes(folder.resolve("w.pdf"))).isEqualTo(pdf);
        assertThat(Files.readAllBytes(folder.resolve("w.docx"))).isEqualTo(docx);
        assertThat(render("--to", "md,html,pdf,docx", "--check").code()).isZero();
        Files.writeString(folder.resolve("images/logo.svg"), SVG.replace("r='15'", "r='14'"));
        Run check = render("--to", "md,html,pdf,docx", "--check");
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out())
                .contains("w.html: stale", "w.pdf: stale", "w.docx: stale")
                .doesNotContain("w.md: stale");
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.svg", "folder.svg", "broken.svg", "script.svg", "huge.png", "Logo.SVG.png"})
    void aLogoThatCannotBeTakenIsToldWithItsPlaceAndNothingIsWritten(String logo) throws IOException {
        Files.createDirectory(folder.resolve("images/folder.svg"));
        Files.writeString(folder.resolve("images/broken.svg"), SVG.replace("</svg>", ""));
        Files.writeString(folder.resolve("images/script.svg"), SVG.replace("<title>", "<script/><title>"));
        Files.write(folder.resolve("images/huge.png"), new byte[300 * 1024]);
        Files.writeString(folder.resolve("images/Logo.SVG.png"), SVG);
        configure(logo);
        Run run = render("--to", "html");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(".planrc.yaml:4:11").contains("the logo `images/" + logo + "` ");
        assertThat(folder.resolve("w.html")).doesNotExist();
        assertThat(Run.in(folder, "config").code()).isEqualTo(2);
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed(@TempDir Path outside) throws IOException {
        Path elsewhere = Files.writeString(outside.resolve("logo.svg"), SVG);
        Files.createSymbolicLink(folder.resolve("images/linked.svg"), elsewhere);
        configure("linked.svg");
        assertThat(render("--to", "html").err()).contains("is a link out of the configuration's folder");
        Files.createSymbolicLink(folder.resolve("images/within.svg"), folder.resolve("images/logo.svg"));
        configure("within.svg");
        assertThat(render("--to", "html").code()).isZero();
    }

    @Test
    void theHouseStyleOfAFolderAboveHoldsBelow() throws IOException {
        Path below = Files.createDirectories(folder.resolve("plans/2027"));
        Files.move(folder.resolve("w.plan.yaml"), below.resolve("w.plan.yaml"));
        assertThat(Run.in(folder, "render", "plans", "--to", "html", "--audience", "public")
                        .code())
                .isZero();
        assertThat(text("plans/2027/w.html")).contains("data:image/svg+xml;base64,");
    }
}
