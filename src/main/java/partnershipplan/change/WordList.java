package partnershipplan.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a text, which spaces and line breaks part. */
final class WordList {
    private WordList() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean space = i == text.length() || Character.isWhitespace(text.charAt(i));
            if (space && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            } else if (!space && start < 0) {
                start = i;
            }
        }
        return words;
    }

    /** How alike two texts are: 1 where they have the same words, 0 where they have none in common. */
    static double likeness(String a, String b) {
        List<String> olds = of(a);
        List<String> news = of(b);
        if (olds.isEmpty() || news.isEmpty()) {
            return olds.equals(news) ? 1 : 0;
        }
        Map<String, Integer> left = new HashMap<>();
        olds.forEach(word -> left.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : news) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 2.0 * common / (olds.size() + news.size());
    }
}
