package partnershipplan.render.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Prose in our Markdown document: the same words, one style, and the same again when read again. */
class MarkdownTest {
    private final Prose prose = new Prose();

    static Stream<String> texts() {
        return ProseCorpus.everything().stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readAgainItIsTheSame(String text) {
        checkAgain(text);
    }

    @Test
    void readAgainItIsTheSameWhateverIsTyped() {
        ProseCorpus.random(20_000).forEach(this::checkAgain);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void lineOfTextReadsAsTyped(String text) {
        checkLine(text);
    }

    @Test
    void lineOfTextReadsAsTypedWhateverIsTyped() {
        ProseCorpus.random(4_000).forEach(this::checkLine);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
        *a* and __b__                   => _a_ and **b**
        un*frigging*believable          => un*frigging*believable
        snake_case and 2 * 3            => snake_case and 2 \\* 3
        <b>x</b>                        => &lt;b>x&lt;/b>
        5 < 6 & AT&T                    => 5 < 6 & AT&T
        &amp;copy;                      => &amp;copy;
        * item                          => - item
        1) item                         => 1. item
        see https://e.org.              => see <https://e.org>.
        see https://e.org/?a=1&b=2      => see <https://e.org/?a=1&b=2>
        <https://e.org/?a&lt;>          => [https\\://e.org/?a&amp;lt;](https://e.org/?a&amp;lt;)
        # C#                            => ## C\\#
        ask a@e.org                     => ask <a@e.org>
        www.e.org                       => [www\\.e.org](http://www.e.org)
        [x](javascript:go)              => x (javascript:go)
        [x](annex.pdf)                  => x (annex.pdf)
        [x](tel:+1555 't')              => [x](tel:+1555 "t")
        ![x](https://e.org/x.png)       => x (<https://e.org/x.png>)
        ![x](x.png)                     => x
        [x] y                           => \\[x\\] y
        @octocat #123                   => @octocat #123
        {{tag}}                         => {{tag}}
        - [x] done                      => - ☑ done
        """)
    void oneStyle(String typed, String shown) {
        assertThat(prose.markdown(typed, 2)).isEqualTo(shown);
    }

    @Test
    void blocksStandApart() {
        String typed = "Title\n=====\ntext  \nmore\n* a\n* b\n```\n\tx \n```\n> q\n***\n|a|b|\n|-|:-:|\n|1|\n";
        assertThat(prose.markdown(typed, 3)).isEqualTo("""
                        ### Title

                        text\\
                        more

                        - a
                        - b

                        ```text
                            x
                        ```

                        > q

                        ---

                        | a | b |
                        | --- | :-: |
                        | 1 | |""");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
        'one\n\ntwo'                    => one<br>two
        '- a | b\n- `c | d`'            => • a \\| b<br>• `c \\| d`
        '# Head\n1. x\n2. y'            => **Head**<br>1. x<br>2. y
        '|a|b|\n|-|-|\n|1|2|'           => a, b; 1, 2
        'soft\nline'                    => soft line
        '<br>'                          => &lt;br>
        """)
    void cellHoldsOneLine(String typed, String shown) {
        assertThat(prose.markdownInline(typed)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
        1. First Street         => 1\\. First Street
        - dash                  => \\- dash
        # 1 Choice              => \\# 1 Choice
        *Star* [x](y) `c`       => \\*Star\\* \\[x\\](y) \\`c\\`
        a|b ~~c~~ &lt;          => a\\|b \\~\\~c\\~\\~ &amp;lt;
        https://e.org           => https\\://e.org
        me@e.org                => me\\@e.org
        """)
    void lineIsNotMarkdown(String typed, String shown) {
        assertThat(Escape.markdown(typed)).isEqualTo(shown);
    }

    private void checkAgain(String text) {
        String once = prose.markdown(text, 3);
        assertThat(prose.markdown(once, 3)).as(text).isEqualTo(once);
        assertThat(prose.html(once, 3)).as(once).isEqualTo(prose.html(text, 3));
        assertThat(once).doesNotContainPattern("[ \t]\n").doesNotContain("\t").doesNotEndWith("\n");
    }

    private void checkLine(String text) {
        assertThat(prose.plain(Escape.markdown(text)))
                .isEqualTo(Characters.trim(Characters.line(BidiBalance.balanced(text)), true, true));
    }
}
