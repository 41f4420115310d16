package partnershipplan.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partnershipplan.finding.Finding;
import partnershipplan.parse.block.BlockReader;
import partnershipplan.source.Node;

/**
 * The quick reader makes the very tree that the library's reader makes, places and all, and only of texts in which the
 * library's finds nothing.
 */
class BlockReaderTest {
    private static final Path SEEDS = Path.of("src/test/resources/yaml");
    private static final int MUTANTS = Integer.getInteger("mutants", 1_000_000);
    private static final long SEED = Long.getLong("mutants.seed", 1);

    @Test
    void a_million_changed_texts_give_the_same_tree() throws IOException {
        Mutator mutator = new Mutator(texts(SEEDS), SEED);
        int accepted = 0;
        for (int i = 0; i < MUTANTS; i++) {
            if (agree(mutator.next())) {
                accepted++;
            }
        }
        System.out.println("read quickly: " + accepted + " of " + MUTANTS);
        // A proof over texts that the quick reader declines would be none.
        assertThat(accepted).isGreaterThan(MUTANTS / 4);
    }

    @Test
    void every_file_of_ours_gives_the_same_tree() throws IOException {
        List<String> texts = texts(Path.of("src/test/resources"));
        long accepted = texts.stream().filter(BlockReaderTest::agree).count();
        System.out.println("read quickly: " + accepted + " of " + texts.size());
        assertThat(accepted).isGreaterThan(texts.size() * 3 / 4);
    }

    /** They are why it exists: none of them may have to go the long way. */
    @ParameterizedTest
    @ValueSource(strings = {"examples", "src/test/resources/yaml", "src/test/resources/plans"})
    void real_plans_are_read_quickly(String folder) throws IOException {
        assertThat(texts(Path.of(folder))).isNotEmpty().allMatch(BlockReaderTest::agree);
    }

    /** Whether the quick reader takes it; if so, it has to be as the library's reader has it. */
    private static boolean agree(String typed) {
        Findings findings = new Findings("plan.yaml");
        String text = TextReader.read(typed.getBytes(UTF_8), findings);
        Node quick = findings.isEmpty() ? BlockReader.read(text, YamlReader.MAX_DEPTH) : null;
        if (quick == null) {
            return false;
        }
        Node slow = new YamlReader(text, findings).read();
        if (!quick.equals(slow) || !findings.isEmpty()) {
            assertThat(findings.sorted()).extracting(Finding::message).as(text).isEmpty();
            assertThat(quick).as(text).isEqualTo(slow);
        }
        return true;
    }

    private static List<String> texts(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                texts.add(new String(Files.readAllBytes(file), UTF_8));
            }
        }
        return texts;
    }
}
