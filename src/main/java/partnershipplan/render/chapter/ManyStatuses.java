package partnershipplan.render.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import partnershipplan.audience.Audience;
import partnershipplan.model.Visibility;
import partnershipplan.render.view.Block;
import partnershipplan.render.view.Chapter;
import partnershipplan.render.view.Document;
import partnershipplan.render.view.Facts;
import partnershipplan.render.view.MarkView;
import partnershipplan.render.view.WordsView;
import partnershipplan.render.words.Markup;
import partnershipplan.render.words.Words;
import partnershipplan.status.Outlook;
import partnershipplan.status.StatusCounts;
import partnershipplan.status.StatusRow;
import partnershipplan.vocabulary.Dates;
import partnershipplan.vocabulary.Labels;

/** The status of many plans: a table with a row for each, and their totals. */
public final class ManyStatuses {
    private final Audience audience;
    private final Words words;
    private final Labels labels;
    private final Dates dates;
    private final Outlook outlook;

    private ManyStatuses(Audience audience, Words words, Labels labels, Outlook outlook) {
        this.audience = audience;
        this.words = words;
        this.labels = labels;
        this.dates = new Dates(labels);
        this.outlook = outlook;
    }

    public static Document of(
            List<StatusRow> rows,
            Audience audience,
            Words words,
            Labels labels,
            Outlook outlook,
            PlanDocument.Dress dress) {
        return new ManyStatuses(audience, words, labels, outlook).document(rows, dress);
    }

    private Document document(List<StatusRow> rows, PlanDocument.Dress dress) {
        String title = labels.word("statusOfPlans");
        String name = labels.word("statusOn").replace("{date}", dates.full(outlook.today()));
        String mark = mark();
        String foot = mark == null ? title : mark + " · " + title;
        return new Document(
                DocumentKind.STATUS.word(),
                outlook.today().toString(),
                labels.language(),
                words.text(title),
                words.text(name),
                words.text(mark == null ? title + " · " + name : title + " · " + name + " (" + mark + ")"),
                word("partnershipPlans"),
                words.text(title + " · " + name),
                mark == null ? List.of() : List.of(new MarkView("audience", words.text(mark))),
                words.text(dates.full(outlook.today())),
                mark == null ? null : words.text(mark),
                words.text(foot),
                mark == null ? null : audience.sign(),
                null,
                new Facts(List.of()),
                false,
                new WordsView(word("contents"), word("page"), word("of"), word("skip")),
                List.of(chapter("plans", rows, this::reached), chapter("attention", rows, this::due)),
                dress.style(title + " · " + name, foot));
    }

    private @Nullable String mark() {
        if (audience.partner() != null) {
            return labels.word("partnerCopy", audience.name());
        }
        return switch (audience.level()) {
            case PUBLIC -> null;
            case PARTNERS -> labels.word("partnersCopy");
            case INTERNAL -> labels.word("internalCopy");
        };
    }

    /** A table of all the numbers would be wider than a page. */
    private Chapter chapter(String key, List<StatusRow> rows, Function<StatusCounts, List<Count>> counts) {
        String title = labels.section(key);
        return new Chapter(
                key,
                null,
                words.anchor(key, title),
                words.text(title),
                List.of(),
                List.of(Block.of(table(rows, counts).table())));
    }

    private Rows table(List<StatusRow> rows, Function<StatusCounts, List<Count>> counts) {
        Rows table = new Rows().column(word("plan"), "");
        StatusCounts totals = StatusCounts.NONE;
        for (Count count : counts.apply(totals)) {
            table.column(count.label, "c-num");
        }
        for (StatusRow row : rows) {
            totals = totals.plus(row.counts());
            table.row(cells(name(row), counts.apply(row.counts())));
        }
        table.row(cells(word("total"), counts.apply(totals)));
        return table;
    }

    /** What a file is called may tell what its plan hides. */
    private Markup name(StatusRow row) {
        if (row.title() == null) {
            return audience.level() == Visibility.INTERNAL ? words.text(row.file()) : word("us");
        }
        Markup title = words.text(row.title());
        return audience.level() == Visibility.INTERNAL ? words.sub(title, words.text(row.file())) : title;
    }

    private static Markup[] cells(Markup name, List<Count> counts) {
        List<Markup> cells = new ArrayList<>();
        cells.add(name);
        counts.forEach(count -> cells.add(count.value));
        return cells.toArray(Markup[]::new);
    }

    private record Count(Markup label, Markup value) {}

    private List<Count> reached(StatusCounts counts) {
        List<Count> all = new ArrayList<>();
        all.add(new Count(word("sectionsAnswered"), outOf(counts.answered(), counts.sections())));
        all.add(new Count(word("toBeAnswered"), number(counts.open())));
        all.add(new Count(word("partnersLive"), outOf(counts.live(), counts.partners())));
        if (audience.level() == Visibility.INTERNAL) {
            all.add(new Count(word("mustHavesUnchecked"), number(counts.unchecked())));
        }
        all.add(new Count(word("tasksDone"), outOf(counts.done(), counts.tasks())));
        return all;
    }

    private List<Count> due(StatusCounts counts) {
        List<Count> all = new ArrayList<>();
        all.add(new Count(word("overdue"), number(counts.overdue())));
        all.add(new Count(dated("dueBy"), number(counts.soon())));
        all.add(new Count(word("lapsed"), number(counts.lapsed())));
        all.add(new Count(dated("agreementsEndBy"), number(counts.expiring())));
        all.add(new Count(dated("reviewsDueBy"), number(counts.reviewsDue())));
        return all;
    }

    private Markup outOf(int part, int all) {
        return words.text(labels.word("outOf")
                .replace("{numerator}", String.valueOf(part))
                .replace("{denominator}", String.valueOf(all)));
    }

    private Markup number(int number) {
        return words.text(String.valueOf(number));
    }

    private Markup dated(String word) {
        return words.text(labels.word(word).replace("{date}", dates.brief(outlook.horizon())));
    }

    private Markup word(String name) {
        return words.text(labels.word(name));
    }
}
