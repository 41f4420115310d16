package partnershipplan.render.prose;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to be slow or to break the reader. */
class SizeTest {
    private static final int SIZE = 100_000;

    private final Prose prose = new Prose();

    static List<String> texts() {
        return List.of(
                "[".repeat(SIZE),
                "](".repeat(SIZE / 2),
                "![".repeat(SIZE / 2),
                "[a](b".repeat(SIZE / 5),
                "![".repeat(10_000) + "x" + "](https://e.org)".repeat(5_000),
                ">".repeat(SIZE),
                "> ".repeat(2_000) + "a\n",
                "- ".repeat(SIZE / 2) + "a",
                "1. ".repeat(SIZE / 3) + "a",
                "*a ".repeat(SIZE / 3),
                "*a **b ".repeat(10_000) + "c** d*".repeat(10_000),
                "a**b" + "c* ".repeat(SIZE / 3),
                "_a __".repeat(SIZE / 5),
                "~~a ".repeat(SIZE / 4),
                "<".repeat(SIZE),
                "<!--".repeat(SIZE / 4),
                "<?".repeat(SIZE / 2),
                "<!A ".repeat(SIZE / 4),
                "<![CDATA[".repeat(SIZE / 9),
                "<a b='".repeat(SIZE / 6),
                "&".repeat(SIZE),
                "&a".repeat(SIZE / 2),
                "\\".repeat(SIZE),
                IntStream.range(1, 440).mapToObj(n -> "e" + "`".repeat(n)).collect(Collectors.joining()),
                "|".repeat(SIZE) + "\n" + "|-".repeat(SIZE / 2),
                "|a".repeat(200) + "|\n" + "|-".repeat(200) + "|\n" + "|b|\n".repeat(20_000),
                "http://".repeat(SIZE / 7),
                "www.".repeat(SIZE / 4),
                "a@".repeat(SIZE / 2),
                "a@a.".repeat(SIZE / 4),
                "https://e.org/" + "(".repeat(SIZE),
                "[a]: u\n".repeat(SIZE / 7) + "[a]".repeat(1_000),
                "\u2066".repeat(SIZE),
                "\u2066\u202E".repeat(SIZE / 4) + "\u2069".repeat(SIZE / 2),
                "\n".repeat(SIZE),
                "a\n".repeat(SIZE / 2),
                "# a\n".repeat(SIZE / 4),
                "[x](data:" + "a".repeat(SIZE) + ")",
                "- a\n* a\n".repeat(SIZE / 8),
                "> a\n\n".repeat(SIZE / 5),
                "[" + "*a **b ".repeat(SIZE / 10) + "x" + "** *".repeat(SIZE / 10) + "](https://e.org)",
                nestedList());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void takesLessThanASecondEachOnAQuietMachine(String text) {
        for (Runnable render : List.<Runnable>of(
                () -> Xml.of(prose.html(text, 2)),
                () -> Xml.of(prose.htmlInline(text)),
                () -> prose.markdown(text, 2),
                () -> prose.markdownInline(text),
                () -> prose.plain(text),
                () -> Escape.markdown(text))) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(3), () -> assertThatCode(render::run).doesNotThrowAnyException());
        }
    }

    private static String nestedList() {
        return IntStream.range(0, 300).mapToObj(n -> "  ".repeat(n) + "- a\n").collect(Collectors.joining());
    }
}
