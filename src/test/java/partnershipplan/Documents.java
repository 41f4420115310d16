package partnershipplan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The repository's Markdown pages, and the examples in them. */
public final class Documents {
    private static final List<Path> FOLDERS = List.of(Path.of("docs"), Path.of("src/main"));

    private Documents() {}

    /**
     * An example: what stands between two fences.
     *
     * @param language what the first fence says, such as {@code sh}
     */
    public record Example(Path page, int line, String language, String text) {
        @Override
        public String toString() {
            return page + ":" + line;
        }
    }

    /** Every page, in order. */
    public static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        try (Stream<Path> root = Files.list(Path.of("."))) {
            root.map(Path::normalize).filter(Documents::isPage).forEach(pages::add);
        }
        for (Path folder : FOLDERS) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(Documents::isPage).forEach(pages::add);
            }
        }
        return pages.stream().sorted().toList();
    }

    /** The examples of a page. */
    public static List<Example> examples(Path page) throws IOException {
        List<Example> examples = new ArrayList<>();
        StringBuilder text = null;
        String language = "";
        int start = 0;
        int number = 0;
        for (String line : Files.readAllLines(page)) {
            number++;
            if (!line.startsWith("```")) {
                if (text != null) {
                    text.append(line).append('\n');
                }
            } else if (text == null) {
                text = new StringBuilder();
                language = line.substring(3).strip();
                start = number + 1;
            } else {
                examples.add(new Example(page, start, language, text.toString()));
                text = null;
            }
        }
        return examples;
    }

    /** A page without its examples. */
    static String prose(Path page) throws IOException {
        String text = Files.readString(page);
        for (Example example : examples(page)) {
            text = text.replace(example.text(), "");
        }
        return text;
    }

    private static boolean isPage(Path file) {
        return file.toString().endsWith(".md");
    }
}
