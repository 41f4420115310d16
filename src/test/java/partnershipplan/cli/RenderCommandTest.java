package partnershipplan.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void plan() throws IOException {
        Files.copy(Path.of("examples/shelter-mous.plan.yaml"), folder.resolve("shelter.plan.yaml"));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void internalCopyIsTheDefaultAndSaysSoInItsName() throws IOException {
        Run run = Run.in(folder, "render");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(files())
                .containsExactly(
                        "shelter.internal.html", "shelter.internal.md", "shelter.internal.pdf", "shelter.plan.yaml");
        assertThat(run.err())
                .contains("wrote shelter.internal.pdf")
                .containsPattern("a public copy would leave out \\d+ items");
    }

    @Test
    void plainNameIsThePublicCopysAlone() throws IOException {
        Run.in(folder, "render", "--to", "md", "--audience", "public");
        Run.in(folder, "render", "--to", "md", "--audience", "partners");
        Run.in(folder, "render", "--to", "md", "--audience", "ferris-voices");
        assertThat(files()).contains("shelter.md", "shelter.partners.md", "shelter.ferris-voices.md");
        assertThat(Files.readString(folder.resolve("shelter.md"))).doesNotContain("Internal");
        assertThat(Files.readString(folder.resolve("shelter.partners.md"))).contains("**Copy for partners**");
        assertThat(Files.readString(folder.resolve("shelter.ferris-voices.md"))).contains("**Copy for Ferris Voices**");
    }

    @Test
    void moreIsSaidOfWhatIsLeftOutWhenAskedFor() {
        Run run = Run.in(folder, "render", "--to", "md", "--audience", "public", "-v");
        assertThat(run.err()).contains("\n  goals[ferris-voices]: its stage, `negotiating`, is before `agreed`\n");
    }

    @Test
    void whatIsPublishedOnPurposeIsNotMarkedInternal() throws IOException {
        Path plan = folder.resolve("shelter.plan.yaml");
        String text = Files.readString(plan);
        Files.writeString(
                plan,
                text.replace(
                        "partner: cedar-bridge-homes\n      tactic",
                        "partner: ferris-voices\n      visibility: public\n      tactic"));
        String copy = Run.in(folder, "render", "--to", "md", "-o", "-", "--audience", "public")
                .out();
        assertThat(copy).contains("How each partnership is sought").doesNotContain("Internal");
    }

    @Test
    void nameThatHidesWhomACopyIsForIsTold() throws IOException {
        Run run = Run.in(folder, "render", "-o", "internal/shelter.md");
        assertThat(run.err()).contains("shelter.md is for internal, and its name does not say so");
    }

    @Test
    void publicCopyIsNotReplacedByOneThatIsNotForThePublic() throws IOException {
        for (String form : List.of("pdf", "html", "md", "docx")) {
            String name = "shelter." + form;
            assertThat(Run.in(folder, "render", "-o", name, "--audience", "public")
                            .code())
                    .isZero();
            byte[] copy = Files.readAllBytes(folder.resolve(name));
            Run run = Run.in(folder, "render", "-o", name);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains(name + " is a public copy");
            assertThat(folder.resolve(name)).hasBinaryContent(copy);
            assertThat(Run.in(folder, "render", "-o", name, "--force").code()).isZero();
            assertThat(Run.in(folder, "render", "-o", name).code()).isZero();
        }
    }

    @Test
    void targetThatIsNeitherFileNorFolderIsWrongUsage() throws IOException {
        Files.writeString(folder.resolve("notes"), "mine");
        assertThat(Run.in(folder, "render", "-o", "x.docx", "--to", "pdf").code())
                .isEqualTo(2);
        assertThat(Run.in(folder, "render", "-o", "notes").code()).isEqualTo(2);
        assertThat(Run.in(folder, "render", "-o", "").code()).isEqualTo(2);
        assertThat(files()).containsExactly("notes", "shelter.plan.yaml");
    }

    @Test
    void unknownAudienceIsWrongUsageAndNamesThePartners() throws IOException {
        Run run = Run.in(folder, "render", "--audience", "everybody");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("ferris-voices");
        assertThat(files()).containsExactly("shelter.plan.yaml");
    }

    @Test
    void planWithErrorsIsNotRendered() throws IOException {
        Path plan = folder.resolve("shelter.plan.yaml");
        Files.writeString(plan, Files.readString(plan).replace("status: active", "status: nonsense"));
        Run run = Run.in(folder, "render");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[format/value]").contains("Nothing was written");
        assertThat(files()).containsExactly("shelter.plan.yaml");
    }

    @Test
    void fileOfAnotherIsNotReplacedUnlessForced() throws IOException {
        Files.writeString(folder.resolve("shelter.internal.md"), "mine\n");
        Files.writeString(folder.resolve("shelter.internal.html"), "mine too\n");
        Run run = Run.in(folder, "render", "--to", "md,html");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("shelter.internal.md").contains("shelter.internal.html");
        assertThat(Files.readString(folder.resolve("shelter.internal.md"))).isEqualTo("mine\n");
        assertThat(Run.in(folder, "render", "--to", "md,html", "--force").code())
                .isZero();
        assertThat(Files.readString(folder.resolve("shelter.internal.md"))).contains("Marigold Court");
    }

    @Test
    void wordIsMadeWhenAskedForAndReplacedWhileItIsOurs() throws IOException {
        for (String audience : List.of("public", "internal", "partners", "ferris-voices")) {
            assertThat(Run.in(folder, "render", "--to", "docx", "--audience", audience)
                            .code())
                    .isZero();
        }
        assertThat(files())
                .containsExactly(
                        "shelter.docx",
                        "shelter.ferris-voices.docx",
                        "shelter.internal.docx",
                        "shelter.partners.docx",
                        "shelter.plan.yaml");
        assertThat(Run.in(folder, "render", "--to", "docx").code()).isZero();

        // What someone has worked on in Word or LibreOffice is theirs.
        Path edited = folder.resolve("shelter.internal.docx");
        byte[] theirs = new String(Files.readAllBytes(edited), ISO_8859_1)
                .replace("<Application>plan</Application>", "<Application>Word</Application>")
                .getBytes(ISO_8859_1);
        Files.write(edited, theirs);
        Run run = Run.in(folder, "render", "--to", "docx");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("not made by plan", "shelter.internal.docx");
        assertThat(edited).hasBinaryContent(theirs);
    }

    @Test
    void ownFilesAreReplaced() throws IOException {
        assertThat(Run.in(folder, "render").code()).isZero();
        assertThat(Run.in(folder, "render").code()).isZero();
        assertThat(files()).hasSize(4);
    }

    @Test
    void outputMayBeAFileAFolderOrStandardOutput() throws IOException {
        assertThat(Run.in(folder, "render", "-o", "board.pdf", "--audience", "public")
                        .code())
                .isZero();
        assertThat(files()).containsExactly("board.pdf", "shelter.plan.yaml");
        assertThat(Run.in(folder, "render", "-o", "new/site", "--to", "html").code())
                .isZero();
        assertThat(folder.resolve("new/site/shelter.internal.html")).exists();
        Run run = Run.in(folder, "render", "-o", "-", "--to", "md");
        assertThat(run.out()).startsWith("# Marigold Court Partnership Plan");
        assertThat(Run.in(folder, "render", "-o", "-").code()).isEqualTo(2);
        assertThat(Run.in(folder, "render", "-o", "x.pdf", "--to", "md").code()).isEqualTo(2);
    }

    @Test
    void sameInputGivesTheSameBytesUnderAFixedTimestamp() throws IOException {
        Map<String, String> epoch = Map.of("SOURCE_DATE_EPOCH", "1795392000");
        Run.with(folder, "", epoch, "render", "-o", "a");
        Run.with(folder, "", epoch, "render", "-o", "b");
        for (String name : List.of("shelter.internal.pdf", "shelter.internal.html", "shelter.internal.md")) {
            assertThat(folder.resolve("a").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("b").resolve(name));
        }
        assertThat(Files.readString(folder.resolve("a/shelter.internal.md"))).contains("November 23, 2026");
        assertThat(Run.with(folder, "", Map.of("SOURCE_DATE_EPOCH", "soon"), "render")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void failureLeavesTheOldFile() throws IOException {
        Files.createDirectories(folder.resolve("templates"));
        Run.in(folder, "render", "--to", "md");
        String old = Files.readString(folder.resolve("shelter.internal.md"));
        Files.writeString(
                folder.resolve("templates/plan.md.mustache"), "# {{title}}\n\n{{words.contents}}\n{{nonsense}}\n");
        Run run = Run.in(folder, "render", "--to", "md", "--templates", "templates");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("plan.md.mustache:4").contains("`nonsense`");
        assertThat(Files.readString(folder.resolve("shelter.internal.md"))).isEqualTo(old);
        assertThat(files()).containsExactly("shelter.internal.md", "shelter.plan.yaml", "templates");
    }

    @Test
    void templatesThatTheConfigurationNamesAreTakenUnlessOthersAreNamed() throws IOException {
        for (String name : List.of("ours", "others")) {
            Files.createDirectories(folder.resolve(name));
            Files.writeString(folder.resolve(name).resolve("plan.md.mustache"), "from " + name + "\n");
        }
        Files.writeString(folder.resolve(".planrc.yaml"), "templates: ours/\n");
        String[] render = {"render", "--to", "md", "-o", "-", "--templates", "others"};
        assertThat(Run.in(folder, Arrays.copyOf(render, 5)).out()).isEqualTo("from ours\n");
        assertThat(Run.in(folder, render).out()).isEqualTo("from others\n");
        Files.writeString(folder.resolve(".planrc.yaml"), "templates: missing\n");
        Run run = Run.in(folder, Arrays.copyOf(render, 5));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(".planrc.yaml says `templates: missing`, and there is no such folder");
    }

    @Test
    void templatesOfOnesOwnLieOverTheShippedOnes() throws IOException {
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("templates/plan.md.mustache"), "{{{title}}} for {{organization}}\n");
        Run run = Run.in(folder, "render", "--to", "md", "--templates", "templates", "-o", "-");
        assertThat(run.out()).isEqualTo("Marigold Court Partnership Plan 2026-2028 for Marigold Court\n");
    }

    @Test
    void whatNoFontCanDrawIsNamed() throws IOException {
        Path plan = folder.resolve("shelter.plan.yaml");
        Files.writeString(plan, Files.readString(plan).replaceFirst("title: .*", "title: Hope 希 😀"));
        Run run = Run.in(folder, "render", "--to", "pdf");
        assertThat(run.err()).contains("希 (U+5E0C)").contains("(U+1F600)");
    }

    @Test
    void wholePlanThatIsInternalHasNoPublicCopy() throws IOException {
        Path plan = folder.resolve("shelter.plan.yaml");
        Files.writeString(plan, Files.readString(plan) + "visibility: internal\n");
        Run run = Run.in(folder, "render", "--audience", "public");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("nothing for public to see");
        assertThat(files()).containsExactly("shelter.plan.yaml");
    }

    @Test
    void servicesOfOnesOwnAreNamedInTheDocumentsLanguage() throws IOException {
        Path spanish = folder.resolve("spanish.plan.yaml");
        String plan = Files.readString(Path.of("examples/spanish.plan.yaml"));
        Files.writeString(
                spanish,
                plan.replaceFirst("(?m)^language: .*", "language: es-MX")
                        .replaceFirst("case_management", "street_outreach"));
        Files.writeString(
                folder.resolve(".planrc.yaml"),
                "vocabulary: {services: [{id: street_outreach, label: {en: Street outreach, es: Alcance en la calle}}]}");
        for (List<String> templates : List.of(List.<String>of(), List.of("--templates", "."))) {
            List<String> words = new ArrayList<>(List.of("render", "spanish.plan.yaml", "--to", "md", "-o", "-"));
            words.addAll(templates);
            assertThat(Run.in(folder, words.toArray(new String[0])).out())
                    .contains("Alcance en la calle")
                    .doesNotContain("street_outreach", "Street outreach");
        }
        Files.writeString(spanish, Files.readString(spanish).replaceFirst("language: es-MX", "language: fr"));
        assertThat(Run.in(folder, "render", "spanish.plan.yaml", "--to", "md", "-o", "-")
                        .out())
                .contains("Street outreach");
    }
}
