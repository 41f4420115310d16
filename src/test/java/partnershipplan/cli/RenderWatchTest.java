package partnershipplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code render --watch} renders again whenever something was saved, in whatever way. */
class RenderWatchTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path plan;
    private String text;

    @BeforeEach
    void plan() throws IOException {
        plan = folder.resolve("w.plan.yaml");
        text = Files.readString(Path.of("examples/worksheet.plan.yaml"));
        Files.writeString(plan, text);
    }

    /** Something that happens between two looks. */
    private interface Step {
        void run() throws IOException;
    }

    /** Does a step, lets two looks pass, and stops after the last. */
    private int watch(List<String> more, Step... steps) throws IOException {
        Deque<Step> left = new ArrayDeque<>();
        for (Step step : steps) {
            left.addAll(Arrays.asList(step, () -> {}, () -> {}));
        }
        return watch(more, left);
    }

    private void watchSteps(Step... steps) throws IOException {
        watch(List.of(), new ArrayDeque<>(Arrays.asList(steps)));
    }

    private int watch(List<String> more, Deque<Step> left) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--to", "md", "--watch"));
        arguments.addAll(more);
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]), stream, stream, folder, Map.of(), Run.CLOCK, false, false);
        Arguments parsed =
                Arguments.of(Cli.line("render", new RenderCommand()).parseArgs(arguments.toArray(String[]::new)));
        return new RenderWatch(RenderJob.of(parsed, console), console, false).run(() -> {
            try {
                if (left.isEmpty()) {
                    return false;
                }
                left.remove().run();
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private long times() {
        return told().lines().filter(line -> line.startsWith("wrote ")).count();
    }

    private String copy() throws IOException {
        return Files.readString(folder.resolve("w.internal.md"));
    }

    @Test
    void rendersAtOnceAndAfterEachSave() throws IOException {
        assertThat(watch(List.of(), () -> Files.writeString(plan, text.replace("Sign the MOU", "Sign it"))))
                .isZero();
        assertThat(copy()).contains("Sign it");
        assertThat(times()).isEqualTo(2);
        assertThat(told()).contains("wrote w.internal.md (").contains("watching; Ctrl-C ends");
    }

    @Test
    void nothingIsRenderedWhileNothingIsSaved() throws IOException {
        watch(List.of(), () -> {}, () -> {}, () -> {});
        assertThat(times()).isEqualTo(1);
    }

    @Test
    void aBrokenFileIsToldTheOldCopyStandsAndTheNextSaveIsRendered() throws IOException {
        List<String> seen = new ArrayList<>();
        watch(
                List.of(),
                () -> Files.writeString(plan, text + "timeline: ["),
                () -> seen.add(copy()),
                () -> Files.writeString(plan, text.replace("Sign the MOU", "Sign it")));
        assertThat(seen.get(0)).contains("Sign the MOU");
        assertThat(told()).contains("[yaml/").contains("Nothing was written");
        assertThat(copy()).contains("Sign it");
        assertThat(times()).isEqualTo(2);
    }

    @Test
    void anEditorMayReplaceTheFileOrDeleteAndMakeItAgain() throws IOException {
        Path other = folder.resolve("w.tmp");
        watch(
                List.of("w.plan.yaml"),
                () -> {
                    Files.writeString(other, text.replace("Sign the MOU", "Sign here"));
                    Files.setLastModifiedTime(other, Files.getLastModifiedTime(plan));
                    Files.move(other, plan, StandardCopyOption.REPLACE_EXISTING);
                },
                () -> assertThat(copy()).contains("Sign here"),
                () -> Files.delete(plan),
                () -> assertThat(copy()).contains("Sign here"),
                () -> Files.writeString(plan, text.replace("Sign the MOU", "Sign there")));
        assertThat(copy()).contains("Sign there");
        assertThat(told()).contains("matches no file");
    }

    @Test
    void aLogoThatIsSavedIsRendered() throws IOException {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><rect width='9' height='9'/></svg>";
        Path logo = Files.writeString(folder.resolve("logo.svg"), svg);
        Files.writeString(folder.resolve(".planrc.yaml"), "house: {logo: {file: logo.svg, alt: Harborlight}}\n");
        watch(
                List.of(),
                () -> Files.writeString(logo, svg + "<g>"),
                () -> assertThat(told()).contains("the logo `logo.svg` is no whole SVG"),
                () -> Files.writeString(logo, svg.replace("rect ", "rect fill='red' ")));
        assertThat(times()).isEqualTo(2);
    }

    @Test
    void aFileThatIsStillBeingWrittenIsWaitedFor() throws IOException {
        // The step after a save runs between the look that sees it and the one that makes sure.
        watchSteps(
                () -> Files.writeString(plan, text.substring(0, 900)),
                () -> Files.writeString(plan, text.replace("Sign the MOU", "Sign it")),
                () -> {},
                () -> {});
        assertThat(told()).doesNotContain("Nothing was written");
        assertThat(copy()).contains("Sign it");
    }

    @Test
    void templatesAndTheConfigurationAreWatchedToo() throws IOException {
        Path templates = Files.createDirectory(folder.resolve("own"));
        watch(
                List.of(),
                () -> Files.writeString(folder.resolve(".planrc.yaml"), "templates: own\n"),
                () -> Files.writeString(templates.resolve("plan.md.mustache"), "Mine {{title}}\n"),
                () -> assertThat(copy()).startsWith("Mine "),
                () -> Files.writeString(templates.resolve("plan.md.mustache"), "Mine {{titel}}\n"),
                () -> assertThat(copy()).startsWith("Mine "),
                () -> Files.writeString(templates.resolve("plan.md.mustache"), "Ours {{title}}\n"));
        assertThat(told()).contains("titel");
    }

    @Test
    void aSlipInTheArgumentsEndsItAtOnce() throws IOException {
        Files.writeString(folder.resolve("w.internal.md"), "mine\n");
        assertThatThrownBy(() -> watch(List.of())).isInstanceOf(UsageException.class);
        assertThatThrownBy(() -> watch(List.of("-o", "-"))).isInstanceOf(UsageException.class);
        assertThatThrownBy(() -> watch(List.of("-"))).isInstanceOf(UsageException.class);
    }
}
