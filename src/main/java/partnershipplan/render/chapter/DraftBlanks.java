package partnershipplan.render.chapter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.audience.Audience;
import partnershipplan.draft.Blank;
import partnershipplan.draft.Draft;
import partnershipplan.draft.Topic;
import partnershipplan.format.FormatTable;
import partnershipplan.model.Visibility;
import partnershipplan.render.words.Markup;
import partnershipplan.render.words.Words;
import partnershipplan.vocabulary.Labels;

/** Writes a draft's blanks where they stand, and knows which of them have been written. */
final class DraftBlanks {
    private final Map<String, Blank> byPath = new HashMap<>();
    private final Set<String> written = new HashSet<>();
    private final List<Blank> all;
    private final boolean ours;
    private final Words words;
    private final Labels labels;

    DraftBlanks(Draft draft, Audience audience, Words words, Labels labels) {
        this.all = draft.blanks();
        this.ours = audience.level() == Visibility.INTERNAL;
        this.words = words;
        this.labels = labels;
        all.forEach(blank -> byPath.put(blank.path(), blank));
    }

    boolean has(String path) {
        return byPath.containsKey(path);
    }

    boolean isWritten(String path) {
        return written.contains(path);
    }

    /** The blank of a key; empty where there is none. */
    Markup at(String path) {
        @Nullable Blank blank = byPath.get(path);
        if (blank == null) {
            return Markup.EMPTY;
        }
        written.add(path);
        return words.blank(numbered(blank));
    }

    /** A blank's number, with its key; others than ourselves, who do not see the plan, read what is missing. */
    private String numbered(Blank blank) {
        String number = labels.word("blank").replace("{n}", String.valueOf(blank.number()));
        return number + ": " + (ours ? blank.path() : label(blank));
    }

    String label(Blank blank) {
        return labels.key(FormatTable.shape(blank.shape()).name(), blank.key());
    }

    /** The blanks of a topic that stand below a path, and have not been written yet. */
    List<Blank> left(Topic topic, String path) {
        List<Blank> left = new ArrayList<>();
        for (Blank blank : all) {
            if (blank.topic() == topic && blank.path().startsWith(path) && !written.contains(blank.path())) {
                left.add(blank);
            }
        }
        return left;
    }
}
